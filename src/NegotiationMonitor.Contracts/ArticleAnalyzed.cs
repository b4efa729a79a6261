namespace NegotiationMonitor.Contracts;

/// <summary>An article was read and stored.</summary>
public sealed record ArticleAnalyzed : CloudEvent<ArticleFindings>
{
    /// <summary>The CloudEvents type.</summary>
    public const string TypeName = "negotiation-monitor.article.analyzed";

    /// <inheritdoc/>
    public override string Type => TypeName;
}

/// <summary>What was found in one version of an article.</summary>
public sealed record ArticleFindings
{
    /// <summary>The article's id in the monitor.</summary>
    public required Guid ArticleId { get; init; }

    /// <summary>The publisher's own id; null where it set none.</summary>
    public string? Id { get; init; }

    /// <summary>The outlet; null where unknown.</summary>
    public string? Source { get; init; }

    /// <summary>Counts the article's versions from 1.</summary>
    public required int Version { get; init; }

    /// <summary>True when this version withdraws the article.</summary>
    public required bool Retracted { get; init; }

    /// <summary>The conflict it belongs to; null when it is about none.</summary>
    public string? ConflictId { get; init; }

    /// <summary>How many sentences it has.</summary>
    public required int Sentences { get; init; }

    /// <summary>The signals found, in order of the text.</summary>
    public required IReadOnlyList<SignalFound> Signals { get; init; }
}

/// <summary>One signal of an article.</summary>
public sealed record SignalFound
{
    /// <summary>The sentence's index, from 0.</summary>
    public required int Sentence { get; init; }

    /// <summary>"optimism", "skepticism" or "military-activity".</summary>
    public required string Type { get; init; }

    /// <summary>From 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>"official", "analyst", "witness", "media" or "none" (the article's own voice).</summary>
    public required string SourceKind { get; init; }

    /// <summary>Who says it; null for the article's own voice.</summary>
    public string? Speaker { get; init; }

    /// <summary>The party spoken for.</summary>
    public string? Party { get; init; }

    /// <summary>"escalation", "de-escalation" or "unclear"; only with military activity.</summary>
    public string? Direction { get; init; }

    /// <summary>"reported", "stated" or "denied"; only with military activity.</summary>
    public string? Mode { get; init; }

    /// <summary>Whose forces act; null where it is not told.</summary>
    public string? Actor { get; init; }

    /// <summary>Where it happens, as written.</summary>
    public required IReadOnlyList<string> Places { get; init; }
}
