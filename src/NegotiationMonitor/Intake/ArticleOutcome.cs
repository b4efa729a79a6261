using NegotiationMonitor.Articles;

namespace NegotiationMonitor.Intake;

/// <summary>What HTTP answers of one article.</summary>
internal sealed record ArticleOutcome
{
    /// <summary>Its line, counted from 1; null when only one article was sent.</summary>
    public int? Line { get; init; }

    /// <summary>The publisher's own id.</summary>
    public string? Id { get; init; }

    /// <summary>"accepted", "duplicate", "outdated" or "refused".</summary>
    public required string Status { get; init; }

    /// <summary>The article's id in the monitor.</summary>
    public Guid? ArticleId { get; init; }

    /// <summary>The version that is stored now.</summary>
    public int? Version { get; init; }

    /// <summary>Field by field, why it was refused.</summary>
    public IDictionary<string, string[]>? Errors { get; init; }

    public static ArticleOutcome Of(string? id, IntakeResult result) => new()
    {
        Id = id,
        Status = result.GetType().Name.ToLowerInvariant(),
        ArticleId = result.ArticleId,
        Version = result.Version,
    };

    public static ArticleOutcome Of(ArticleReading.Refused refused) => new()
    {
        Id = refused.Id,
        Status = "refused",
        Errors = refused.Faults.GroupBy(fault => fault.Field)
            .ToDictionary(field => field.Key, field => field.Select(fault => $"{fault.Reason}; {fault.Remedy}.").ToArray()),
    };
}
