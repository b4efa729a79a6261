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

    /// <summary>How many tokens around it tell what is said of a truce.</summary>
    private const int Reach = 7;

    /// <summary>The commitment in a sentence; at most one.</summary>
    public Assertion? Read(ScannedText text, ArticleSpeech speech, Sentence sentence)
    {
        var range = text.Sentences[sentence.Index];
        foreach (var truce in words.All(text, range, "truce"))
        {
            if (!Stands(text, range, truce.FirstToken, truce.EndToken)) continue;

            var source = speech.SourceOf(sentence.Index, text.SpanOf(truce.FirstToken, truce.EndToken));
            var bound = Bound(text, speech, range, truce.FirstToken);
            if (source is { Kind: not SourceKind.None, Speaker: null } || bound.Count == 0) continue;

            return new Assertion(AssertionKind.Commitment, sentence.Index, sentence.Span, source, bound, [], Confidence)
            {
                Direction = Direction.DeEscalation,
                IsConditional = words.Has(text, range, "conditional"),
                IsYetToBegin = words.Has(text, range, "yet-to-begin"),
            };
        }

        return null;
    }

    /// <summary>True when the text tells the truce as one that there is, or that was just broken.</summary>
    private bool Stands(ScannedText text, SentenceRange range, int truce, int endOfTruce)
    {
        var (first, end) = (Math.Max(range.FirstToken, truce - Reach), Math.Min(range.EndToken, endOfTruce + Reach));
        var isBroken = words.Has(text, first, end, "broken");
        if (!isBroken && !words.Has(text, first, end, "in-force")) return false;
        if (words.Has(text, first, end, "over") || words.Has(text, first, end, "long-ago")) return false;
        if (!isBroken && words.Has(text, first, end, "year")) return false;

        // "Called for a truce" is none; but "called on both sides to respect the truce" speaks of one that there is.
        return !words.Has(text, first, truce, "only-wished-for") || (isBroken && IsDefinite(text, truce, range));
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
