using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Storage.Articles;

/// <summary>An article in its current version, with what was read in it.</summary>
public sealed class StoredArticle
{
    /// <summary>The article's id, made from its identity: the same article always has the same.</summary>
    public required Guid Id { get; init; }

    /// <summary>The identity that <see cref="Id"/> was made from.</summary>
    public required string Identity { get; init; }

    /// <summary>The publisher's own id.</summary>
    public string? ExternalId { get; set; }

    /// <summary>The outlet.</summary>
    public string? Source { get; set; }

    /// <summary>Where it can be read.</summary>
    public string? Url { get; set; }

    /// <summary>The headline.</summary>
    public string? Title { get; set; }

    /// <summary>When it was published, in UTC.</summary>
    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>The offset from UTC that <see cref="PublishedAt"/> was given in, in minutes.</summary>
    public short? PublishedOffset { get; set; }

    /// <summary>When its publisher made this version, in UTC.</summary>
    public DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>When this version arrived, in UTC.</summary>
    public DateTimeOffset ReceivedAt { get; set; }

    /// <summary>The clock of the windows: <see cref="PublishedAt"/>, else the arrival of the first version. UTC.</summary>
    public DateTimeOffset EventAt { get; set; }

    /// <summary>Counts the versions from 1.</summary>
    public int Version { get; set; }

    /// <summary>SHA-256 over what makes a version, in hexadecimal.</summary>
    public required string ContentHash { get; set; }

    /// <summary>True when its publisher has withdrawn it.</summary>
    public bool Retracted { get; set; }

    /// <summary>The text as received, NUL and lone surrogates replaced by U+FFFD one for one.</summary>
    public required string Body { get; set; }

    /// <summary>The sentences' spans in <see cref="Body"/>.</summary>
    public required IReadOnlyList<TextSpan> Sentences { get; set; }

    /// <summary>The belligerents that it is about, most named first.</summary>
    public required IReadOnlyList<string> Sides { get; set; }

    /// <summary>The conflict it belongs to; null when it is about none.</summary>
    public string? ConflictId { get; set; }

    /// <summary>What its sentences contribute to divergences.</summary>
    public required IReadOnlyList<Assertion> Assertions { get; set; }

    /// <summary>True until correlation has taken this version in.</summary>
    public bool AwaitsCorrelation { get; set; }

    /// <summary>The signals of this version.</summary>
    public List<StoredSignal> Signals { get; init; } = [];
}
