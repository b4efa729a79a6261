using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>The words by which somebody is made to speak. From knowledge/speech.</summary>
internal sealed class SpeechCues
{
    private readonly PhraseTable<string> _returns = new();
    private readonly PhraseTable<string> _connectives = new();
    private readonly PhraseTable<string> _sourceEnds = new();
    private readonly PhraseTable<string> _circumstances = new();
    private readonly PhraseTable<string> _prepositions = new();
    private readonly PhraseTable<string> _adverbs = new();
    private readonly PhraseTable<string> _determiners = new();
    private readonly PhraseTable<string> _auxiliaries = new();

    public SpeechCues(KnowledgeBase knowledge)
    {
        foreach (var entry in knowledge.Entries("speech"))
        {
            var kind = entry.Text("class") ?? "say";
            var table = kind switch
            {
                "narrator-returns" => _returns,
                "connective" => _connectives,
                "source-end" => _sourceEnds,
                "circumstance" => _circumstances,
                "circumstance-preposition" => _prepositions,
                "adverb" => _adverbs,
                "determiner" => _determiners,
                "auxiliary" => _auxiliaries,
                _ => Verbs,
            };
            foreach (var form in entry.Forms) table.Add(form, kind);
        }
    }

    /// <summary>The verbs and phrases, each with its class: say, accuse, deny, according, as-saying.</summary>
    public PhraseTable<string> Verbs { get; } = new();

    /// <summary>True when a clause may begin with the token and the source behind it: "but the minister said".</summary>
    public bool IsConnective(ScannedText text, int token) => _connectives.LongestAt(text, token, token + 1) is not null;

    /// <summary>True when a noun follows the token, never a verb: "the", "its".</summary>
    public bool IsDeterminer(ScannedText text, int token) => _determiners.LongestAt(text, token, token + 1) is not null;

    /// <summary>True for "Monday".</summary>
    public static bool IsDay(ScannedText text, int token) => text.Tokens[token].IsCapitalised && text.TextOf(token).EndsWith("day", StringComparison.Ordinal);

    /// <summary>True when the token may stand between a source and its verb: "earlier", "has".</summary>
    public bool IsAdverb(ScannedText text, int token) => _adverbs.LongestAt(text, token, token + 1) is not null;

    /// <summary>True when the token is an auxiliary verb, behind which no subject goes on.</summary>
    public bool IsAuxiliary(ScannedText text, int token) => _auxiliaries.LongestAt(text, token, token + 1) is not null;

    /// <summary>True when no source reaches back over the token.</summary>
    public bool EndsSource(ScannedText text, int token) => _sourceEnds.LongestAt(text, token, token + 1) is not null;

    /// <summary>True when the token, behind a verb of saying, opens where, when or to whom it was said.</summary>
    public bool IsCircumstance(ScannedText text, int token) => _circumstances.LongestAt(text, token, token + 1) is not null || TakesNoun(text, token);

    /// <summary>True when such a token takes a noun of any length with it: "in", "during".</summary>
    public bool TakesNoun(ScannedText text, int token) => _prepositions.LongestAt(text, token, token + 1) is not null;

    /// <summary>Where, behind a comma, the article speaks with its own voice again; else <paramref name="end"/>.</summary>
    public int NarratorReturns(ScannedText text, int first, int end)
    {
        for (var at = first; at + 1 < end; at++)
        {
            if (text.TextOf(at) is "," && !text.IsInQuote(at) && _returns.LongestAt(text, at + 1, end) is not null) return at;
            if (!text.IsInQuote(at) && ((text.Is(at, "even") && text.Is(at + 1, "as")) || text.Is(at, "despite"))) return at;
        }

        return end;
    }
}
