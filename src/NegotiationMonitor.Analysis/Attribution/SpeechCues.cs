using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>The words by which somebody is made to speak. From knowledge/speech.</summary>
internal sealed class SpeechCues
{
    private readonly PhraseTable<string> _returns = new();

    public SpeechCues(KnowledgeBase knowledge)
    {
        foreach (var entry in knowledge.Entries("speech"))
        {
            var isReturn = entry.Text("class") == "narrator-returns";
            foreach (var form in entry.Forms) (isReturn ? _returns : Verbs).Add(form, entry.Text("class") ?? "say");
        }
    }

    /// <summary>The verbs and phrases, each with its class: say, accuse, deny, according, as-saying.</summary>
    public PhraseTable<string> Verbs { get; } = new();

    /// <summary>True for "quoted" and "cited", behind which the one who is quoted is named.</summary>
    public bool IsQuoting(ScannedText text, int token) => text.Is(token, "quoted") || text.Is(token, "quotes") || text.Is(token, "quoting") || text.Is(token, "cited") || text.Is(token, "by");

    /// <summary>Where, behind a comma, the article speaks with its own voice again; else <paramref name="end"/>.</summary>
    public int NarratorReturns(ScannedText text, int first, int end)
    {
        for (var at = first; at + 1 < end; at++)
        {
            if (text.TextOf(at) is "," && !text.IsInQuote(at) && _returns.LongestAt(text, at + 1, end) is not null) return at;
            if (!text.IsInQuote(at) && (text.Is(at, "even") || text.Is(at, "despite"))) return at;
        }

        return end;
    }
}
