using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>Tells by the words around it whether a party of a sentence can be the one that acts.</summary>
internal sealed class SentenceRoles
{
    /// <summary>How many tokens may lie between "backed by" and the helper.</summary>
    private const int HelperReach = 4;

    private readonly PhraseTable<string> _helpers = new();
    private readonly WordSet _helpedSuffix;
    private readonly WordSet _against;

    public SentenceRoles(KnowledgeBase knowledge)
    {
        _helpedSuffix = new WordSet(knowledge, "helped-suffix");
        _against = new WordSet(knowledge, "against");
        foreach (var form in knowledge.Entry("patterns", "helper-before").Forms) _helpers.Add(form, form);
    }

    /// <summary>False for whoever helps ("backed by Velmark"), suffers ("against Velmark", "anti-Velmark") or only gives an adjective ("Velmark-held").</summary>
    public bool MayAct(ScannedText text, SentenceRange sentence, Mention mention)
    {
        if (IsHyphen(text, sentence, mention.EndToken) && mention.EndToken + 1 < sentence.EndToken && _helpedSuffix.Holds(text, mention.EndToken + 1)) return false;
        if (mention.FirstToken - 2 >= sentence.FirstToken && IsHyphen(text, sentence, mention.FirstToken - 1) && text.Is(mention.FirstToken - 2, "anti")) return false;
        return !IsAfterHelping(text, sentence, mention);
    }

    private bool IsAfterHelping(ScannedText text, SentenceRange sentence, Mention mention)
    {
        for (var at = Math.Max(sentence.FirstToken, mention.FirstToken - HelperReach - 3); at < mention.FirstToken; at++)
        {
            if (_helpers.LongestAt(text, at, mention.FirstToken) is { } match && mention.FirstToken - match.EndToken <= HelperReach) return true;
        }

        return false;
    }

    /// <summary>True where a preposition other than "by" stands before it, an article and adjectives between.</summary>
    public bool IsAfterAgainst(ScannedText text, SentenceRange sentence, Mention mention)
    {
        for (var at = mention.FirstToken - 1; at >= Math.Max(sentence.FirstToken, mention.FirstToken - 2); at--)
        {
            if (_against.Holds(text, at)) return true;
            if (!text.Is(at, "the") && !text.Is(at, "its")) return false;
        }

        return false;
    }

    private static bool IsHyphen(ScannedText text, SentenceRange sentence, int at) =>
        at >= sentence.FirstToken && at < sentence.EndToken && text.TextOf(at) is "-";
}
