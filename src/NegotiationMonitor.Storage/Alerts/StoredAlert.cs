using NegotiationMonitor.Analysis.Divergences;

namespace NegotiationMonitor.Storage.Alerts;

/// <summary>Where an alert is in its life.</summary>
public enum AlertStatus
{
    /// <summary>It stands, and gathers evidence.</summary>
    Open,

    /// <summary>Its window passed with nothing new.</summary>
    Resolved,

    /// <summary>What it rested on was withdrawn or corrected.</summary>
    Retracted,

    /// <summary>A late article joined it to an older alert.</summary>
    Merged,

    /// <summary>It was already over when it was found.</summary>
    Historical,
}

/// <summary>One episode of a divergence: one id, told once, kept while its evidence grows.</summary>
public sealed class StoredAlert
{
    /// <summary>Minted once, from the first pair that opened it.</summary>
    public required Guid Id { get; init; }

    /// <summary>The conflict.</summary>
    public required string ConflictId { get; init; }

    /// <summary>How words and ground don't fit.</summary>
    public required DivergenceKind Kind { get; init; }

    /// <summary>Whose words they are.</summary>
    public required string Party { get; init; }

    /// <summary>Where it is in its life.</summary>
    public AlertStatus Status { get; set; }

    /// <summary>How much it matters now.</summary>
    public Severity Severity { get; set; }

    /// <summary>The highest severity it ever had.</summary>
    public Severity PeakSeverity { get; set; }

    /// <summary>Counts its events from 1.</summary>
    public int Version { get; set; }

    /// <summary>When the first of its evidence came together, by the articles' own times. UTC.</summary>
    public DateTimeOffset FirstAt { get; set; }

    /// <summary>When the last of its evidence came together, by the articles' own times. UTC.</summary>
    public DateTimeOffset LastAt { get; set; }

    /// <summary>When it was found, by the service's clock. UTC.</summary>
    public DateTimeOffset RaisedAt { get; init; }

    /// <summary>When its last event happened, by the service's clock. UTC.</summary>
    public DateTimeOffset ChangedAt { get; set; }

    /// <summary>What is told of it, as the JSON of its last event's data.</summary>
    public required string Content { get; set; }

    /// <summary>True when evidence was taken from it since it was last looked at.</summary>
    public bool NeedsReview { get; set; }
}
