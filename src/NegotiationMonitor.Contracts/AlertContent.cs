namespace NegotiationMonitor.Contracts;

/// <summary>An alert: what officials of one party said, and what does not fit it.</summary>
public sealed record AlertContent
{
    /// <summary>The alert's id, kept for its whole life.</summary>
    public required Guid AlertId { get; init; }

    /// <summary>Counts the alert's events from 1; a higher one replaces a lower one.</summary>
    public required int Version { get; init; }

    /// <summary>"open", "resolved", "retracted", "merged" or "historical" (already over when it was found).</summary>
    public required string Status { get; init; }

    /// <summary>"pledge-contradicted", "outlook-contradicted", "claim-disputed" or "officials-disagree".</summary>
    public required string Kind { get; init; }

    /// <summary>Whose words they are.</summary>
    public required string Party { get; init; }

    /// <summary>The conflict's id, for example "ardania--velmark".</summary>
    public required string ConflictId { get; init; }

    /// <summary>The conflict's belligerents.</summary>
    public required IReadOnlyList<string> ConflictSides { get; init; }

    /// <summary>"low", "medium" or "high".</summary>
    public required string Severity { get; init; }

    /// <summary>The highest severity that the alert ever had: who got the alarm also gets its end.</summary>
    public required string PeakSeverity { get; init; }

    /// <summary>How sure the analysis is, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The places that it is about, as written.</summary>
    public required IReadOnlyList<string> Places { get; init; }

    /// <summary>When the monitor found it.</summary>
    public required DateTimeOffset RaisedAt { get; init; }

    /// <summary>When the first of its evidence came together, by the articles' own times.</summary>
    public required DateTimeOffset FirstAt { get; init; }

    /// <summary>When the last of its evidence came together, by the articles' own times.</summary>
    public required DateTimeOffset LastAt { get; init; }

    /// <summary>The official's words, oldest first.</summary>
    public required IReadOnlyList<AlertQuote> Statements { get; init; }

    /// <summary>What does not fit them, oldest first.</summary>
    public required IReadOnlyList<AlertQuote> Counterparts { get; init; }

    /// <summary>The older alert that this one was joined to; only with status "merged".</summary>
    public Guid? MergedInto { get; init; }
}

/// <summary>One sentence of an article, verbatim, with who says it and where it was printed.</summary>
public sealed record AlertQuote
{
    /// <summary>The whole sentence as printed.</summary>
    public required string Text { get; init; }

    /// <summary>Who says it; null for the article's own voice.</summary>
    public string? Speaker { get; init; }

    /// <summary>The party spoken for; null where there is none.</summary>
    public string? Party { get; init; }

    /// <summary>"official", "analyst", "witness", "media" or "none" (the article's own voice).</summary>
    public required string SourceKind { get; init; }

    /// <summary>Who printed it; null where unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>The article's headline.</summary>
    public string? Title { get; init; }

    /// <summary>Where it can be read.</summary>
    public string? Url { get; init; }

    /// <summary>When the article was published, else when it arrived.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>The article's id in the monitor; <c>GET /articles/{id}</c> shows it.</summary>
    public required Guid ArticleId { get; init; }

    /// <summary>The sentence's index in the article, from 0.</summary>
    public required int Sentence { get; init; }

    /// <summary>Where the sentence starts in the body, in UTF-16 code units.</summary>
    public required int Start { get; init; }

    /// <summary>Where it ends, exclusive.</summary>
    public required int End { get; init; }
}
