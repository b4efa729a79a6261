using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Signals;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Storage.Articles;

/// <summary>One signal of an article's current version.</summary>
public sealed class StoredSignal
{
    /// <summary>A number given by the database.</summary>
    public long Id { get; init; }

    /// <summary>The article.</summary>
    public Guid ArticleId { get; init; }

    /// <summary>The sentence's index in the article, from 0.</summary>
    public required int Sentence { get; init; }

    /// <summary>Which signal.</summary>
    public required SignalType Type { get; init; }

    /// <summary>From 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The sort of voice.</summary>
    public required SourceKind SourceKind { get; init; }

    /// <summary>Who says it.</summary>
    public string? Speaker { get; init; }

    /// <summary>The party spoken for.</summary>
    public string? Party { get; init; }

    /// <summary>The words that carry it.</summary>
    public required IReadOnlyList<TextSpan> Cues { get; init; }

    /// <summary>Military activity only: whether it heats or cools the conflict.</summary>
    public Direction? Direction { get; init; }

    /// <summary>Military activity only: reported, stated or denied.</summary>
    public Mode? Mode { get; init; }

    /// <summary>Military activity only: whose forces act.</summary>
    public string? Actor { get; init; }

    /// <summary>Military activity only: where.</summary>
    public required IReadOnlyList<string> Places { get; init; }
}
