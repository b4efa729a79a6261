using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Signals;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Divergences;

/// <summary>
/// Finds truces, pauses and corridors that a text tells as agreed, in force or just broken. Most pledges are told so, by the article's own
/// voice and without any signal ("the week-old truce", "in breach of the pullback deal").
/// </summary>
internal sealed class TruceReader(SentenceWords words)
{
    /// <summary>A mention, not a statement: it weighs less than words that were said.</summary>
    private const double Confidence = 0.75;

    public IEnumerable<Assertion> Read(ScannedText text, ArticleSpeech speech, Sentence sentence)
    {
        var range = text.Sentences[sentence.Index];
        if (words.First(text, range, "truce") is not { } truce) yield break;

        var isBroken = words.Has(text, range, "broken");
        var stands = isBroken || words.Has(text, range, "in-force");
        // "Called for a truce" is none; but "called on both sides to respect the truce" speaks of one that there is.
        if (!stands || (words.Has(text, range, "only-wished-for") && !isBroken && !IsDefinite(text, truce.FirstToken, range))) yield break;
        if (words.Has(text, range, "long-ago")) yield break;

        var source = speech.SourceOf(sentence.Index, text.SpanOf(truce.FirstToken, truce.EndToken));
        if (source is { Kind: not SourceKind.None, Speaker: null }) yield break;

        var bound = Bound(text, speech, range, truce.FirstToken);
        if (bound.Count == 0) yield break;

        yield return new Assertion(AssertionKind.Commitment, sentence.Index, sentence.Span, source, bound, [], Confidence)
        {
            Direction = Direction.DeEscalation,
            IsConditional = words.Has(text, range, "conditional"),
            IsYetToBegin = words.Has(text, range, "yet-to-begin"),
        };
    }

    /// <summary>Whom it binds: the side that declared it alone, else both sides.</summary>
    private IReadOnlyList<string> Bound(ScannedText text, ArticleSpeech speech, SentenceRange range, int truce)
    {
        var isOneSided = words.Has(text, range, "one-side-alone");
        if (isOneSided)
        {
            var declared = speech.Mentions.LastOrDefault(mention =>
                mention.FirstToken >= range.FirstToken && mention.EndToken <= truce && mention.Party is { } party && speech.Sides.Contains(party));
            return declared?.Party is { } alone ? [alone] : [];
        }

        return [.. speech.Sides.Take(2)];
    }

    /// <summary>"The truce", "its ceasefire", "last week's truce": one that there is.</summary>
    private static bool IsDefinite(ScannedText text, int truce, SentenceRange range)
    {
        for (var at = truce - 1; at >= Math.Max(range.FirstToken, truce - 4); at--)
        {
            if (text.Is(at, "the") || text.Is(at, "its") || text.Is(at, "their") || text.Is(at, "this") || text.Is(at, "'s")) return true;
            if (text.Is(at, "a") || text.Is(at, "any")) return false;
        }

        return false;
    }
}
