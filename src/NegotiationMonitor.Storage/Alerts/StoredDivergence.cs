using NegotiationMonitor.Analysis.Divergences;

namespace NegotiationMonitor.Storage.Alerts;

/// <summary>One statement set against one counterpart: the smallest piece of an alert.</summary>
public sealed class StoredDivergence
{
    /// <summary>Made from conflict, kind, party and both sentences: the same pair always has the same.</summary>
    public required Guid Id { get; init; }

    /// <summary>The conflict.</summary>
    public required string ConflictId { get; init; }

    /// <summary>How the two don't fit.</summary>
    public required DivergenceKind Kind { get; init; }

    /// <summary>Whose statement it is.</summary>
    public required string Party { get; init; }

    /// <summary>The article with the statement.</summary>
    public required Guid StatementArticleId { get; init; }

    /// <summary>The article with the counterpart.</summary>
    public required Guid CounterpartArticleId { get; init; }

    /// <summary>When the pair was complete, by the articles' own times: the later of the two. UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Both sides in full.</summary>
    public required DivergencePair Pair { get; init; }

    /// <summary>The alert that it is evidence of; null when it is below what alerts need.</summary>
    public Guid? AlertId { get; set; }
}
