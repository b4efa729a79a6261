namespace NegotiationMonitor.Intake;

/// <summary>What became of an article that was well formed.</summary>
internal abstract record IntakeResult(Guid ArticleId)
{
    /// <summary>It is stored and read; correlation follows.</summary>
    internal sealed record Accepted(Guid ArticleId, int Version) : IntakeResult(ArticleId);

    /// <summary>Its current version was already here.</summary>
    internal sealed record Duplicate(Guid ArticleId, int Version) : IntakeResult(ArticleId);

    /// <summary>A version that its publisher made later was already here.</summary>
    internal sealed record Outdated(Guid ArticleId, int Version) : IntakeResult(ArticleId);
}
