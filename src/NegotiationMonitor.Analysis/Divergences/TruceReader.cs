using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Signals;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Divergences;

/// <summary>
/// Finds truces, pauses and corridors that a text tells as agreed, in force or just broken. Most pledges are told so, by the article's own
/// voice and without any signal ("the week-old truce", "in breach of the pullback deal").
/// </summary>
internal sealed class TruceReader(SentenceWords words, Calendar calendar)
{
    /// <summary>A mention, not a statement: it weighs less than words that were said.</summary>
    private const double Confidence = 0.75;

    /// <summary>How many tokens before and after the word for the truce tell of it: about a clause.</summary>
    private const int Around = 9;

    /// <summary>How many tokens from the word for the truce its parties are named.</summary>
    private const int NamesWithin = 14;

    /// <summary>How many tokens behind "brokered by" two sponsors may be named.</summary>
    private const int SponsorsWithin = 6;

    public IEnumerable<Assertion> Read(ScannedText text, ArticleSpeech speech, Sentence sentence, DateOnly? published)
    {
        var range = text.Sentences[sentence.Index];
        foreach (var truce in words.All(text, range.FirstToken, range.EndToken, "truce"))
        {
            if (StateOf(text, range, truce, published) is not { } state) continue;

            var source = speech.SourceOf(sentence.Index, text.SpanOf(truce.FirstToken, truce.EndToken));
            if (source is { Kind: not SourceKind.None, Speaker: null }) continue;

            var bound = Bound(text, speech, range, truce);
            var isOpen = bound.Count == 0;
            if (isOpen && speech.Sides.Count < 2) continue;

            yield return new Assertion(AssertionKind.Commitment, sentence.Index, sentence.Span, source, bound, [], Confidence)
            {
                Direction = Direction.DeEscalation,
                IsFresh = state == State.Made && !(published is { } today && calendar.DayNear(text, range, truce.FirstToken, today) < today),
                IsOpenWhom = isOpen,
                IsConditional = words.Has(text, range, "conditional"),
                IsYetToBegin = words.Has(text, range, "yet-to-begin"),
                BeginsOn = published is { } day && words.Has(text, range, "yet-to-begin")
                    ? calendar.DayNear(text, range, truce.FirstToken, day, isAhead: true) : null,
            };
            yield break;
        }
    }

    private enum State
    {
        /// <summary>Told as agreed or announced.</summary>
        Made,

        /// <summary>Told as being in force, or as broken while it was.</summary>
        Stands,
    }

    /// <summary>Told as made, as being there or as just broken; null where it is only wished for, or history.</summary>
    private State? StateOf(ScannedText text, SentenceRange range, PhraseMatch<string> truce, DateOnly? published)
    {
        bool Near(int before, int after, string entry) => words.HasNear(text, range, truce.FirstToken, truce.EndToken, before, after, entry);

        var isBroken = Near(Around, Around, "broken");
        var stands = isBroken || Near(Around, Around, "in-force");
        if (!stands && !Near(Around, Around, "made")) return null;
        // "Called for a truce" is none; but "called on both sides to respect the truce" speaks of one that there is.
        if (Near(Around, 3, "only-wished-for") && !(stands && IsDefinite(text, truce.FirstToken, range))) return null;
        if (Near(Around, Around, "long-ago") || Near(Around, Around, "over")) return null;
        if (published is { } day
            && Calendar.NamesAnotherYear(text, Math.Max(range.FirstToken, truce.FirstToken - Around), Math.Min(range.EndToken, truce.EndToken + Around), day)) return null;
        return stands ? State.Stands : State.Made;
    }

    /// <summary>Whom it binds: the side that declared it alone, or the two that are named with it; empty where that is left open.</summary>
    private List<string> Bound(ScannedText text, ArticleSpeech speech, SentenceRange range, PhraseMatch<string> truce)
    {
        var named = speech.PartiesIn(range)
            .Where(mention => speech.Sides.Contains(mention.Party!)
                && Math.Abs(mention.FirstToken - truce.FirstToken) <= NamesWithin
                && !words.Has(text, Math.Max(range.FirstToken, mention.FirstToken - SponsorsWithin), mention.FirstToken, "not-of"))
            .OrderBy(mention => Math.Abs(mention.FirstToken - truce.FirstToken))
            .Select(mention => mention.Party!).Distinct().Take(2).ToList();
        var isAlone = named.Count == 1 && words.HasNear(text, range, truce.FirstToken, truce.EndToken, 4, 5, "declared-alone");
        return isAlone || named.Count == 2 ? named : [];
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
