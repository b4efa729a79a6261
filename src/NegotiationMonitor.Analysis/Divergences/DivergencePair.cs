using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Divergences;

/// <summary>One statement set against one counterpart; the smallest piece that a divergence or an alert is made of.</summary>
/// <param name="Kind">How the two don't fit.</param>
/// <param name="Party">Whose statement it is.</param>
/// <param name="Statement">The official's words.</param>
/// <param name="Counterpart">What doesn't fit them.</param>
/// <param name="Places">The places that it is about, as written.</param>
/// <param name="Confidence">From 0 to 1.</param>
public sealed record DivergencePair(
    DivergenceKind Kind, string Party, PairSide Statement, PairSide Counterpart, IReadOnlyList<string> Places, double Confidence)
{
    /// <summary>True when the counterpart rests on the word of the accused side's enemy.</summary>
    public bool IsEnemyWord { get; init; }

    /// <summary>True when the counterpart does not say whose doing it was: it can bear out an accusation, but not stand alone.</summary>
    public bool IsOpenHand { get; init; }

    /// <summary>True when the party is one of the belligerents; false for mediators and sponsors.</summary>
    public bool IsBelligerents { get; init; }

    /// <summary>When the pair was complete: when the later of its two sides was printed; null where that is unknown.</summary>
    public DateTimeOffset? At => Statement.At > Counterpart.At ? Statement.At : Counterpart.At ?? Statement.At;
}

/// <summary>One side of a pair: a sentence, who says it, and when it was printed.</summary>
/// <param name="Article">The article's identity.</param>
/// <param name="Sentence">The sentence's index in it.</param>
/// <param name="Span">The sentence's span in the article's body.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Outlet">Who printed it; null where unknown.</param>
/// <param name="At">When it was printed; null where unknown.</param>
public sealed record PairSide(string Article, int Sentence, TextSpan Span, Source Source, string? Outlet, DateTimeOffset? At);
