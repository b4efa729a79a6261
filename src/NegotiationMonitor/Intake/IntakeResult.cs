namespace NegotiationMonitor.Intake;

/// <summary>What became of an article that was well formed.</summary>
/// <param name="ArticleId">The article's id in the monitor.</param>
/// <param name="Version">The version that is stored now, counted from 1.</param>
internal abstract record IntakeResult(Guid ArticleId, int Version)
{
    /// <summary>It is stored and read; correlation follows.</summary>
    internal sealed record Accepted(Guid ArticleId, int Version) : IntakeResult(ArticleId, Version);

    /// <summary>Its current version was already here.</summary>
    internal sealed record Duplicate(Guid ArticleId, int Version) : IntakeResult(ArticleId, Version);

    /// <summary>A version that its publisher made later was already here.</summary>
    internal sealed record Outdated(Guid ArticleId, int Version) : IntakeResult(ArticleId, Version);
}
