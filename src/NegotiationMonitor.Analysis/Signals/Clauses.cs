using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>
/// A sentence cut into clauses: at marks, at quotations, and at connectives ("but", "after", "if"), which stand in the clause that they
/// open. Flat and rough: it is there to keep what one clause says from turning what another says.
/// </summary>
internal sealed class Clauses
{
    private readonly List<int> _starts = [];
    private readonly List<string?> _openers = [];

    /// <summary>Cuts a sentence; <paramref name="cues"/> are all that was found in it, in order.</summary>
    public Clauses(ScannedText text, SentenceRange sentence, List<PhraseMatch<CueKind?>> cues)
    {
        Open(sentence.FirstToken, null);
        var next = 0;
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            while (next < cues.Count && cues[next].FirstToken < at) next++;
            if (next < cues.Count && cues[next].FirstToken == at && cues[next].Value!.Group is "contrast" or "timeclause" or "condition" or "relative")
            {
                Open(at, cues[next].Value!.Group);
            }
            else if (IsCut(text, at))
            {
                Open(at + 1, null);
            }
        }
    }

    /// <summary>How many clauses there are; at least one.</summary>
    public int Count => _starts.Count;

    /// <summary>The clause that holds a token of the sentence.</summary>
    public int Of(int token)
    {
        var at = _starts.BinarySearch(token);
        return at >= 0 ? at : Math.Max(0, ~at - 1);
    }

    /// <summary>The group of the connective that opens a clause; null where none does.</summary>
    public string? OpenerOf(int clause) => _openers[clause];

    private static bool IsCut(ScannedText text, int at) =>
        text.Tokens[at].Kind is TokenKind.QuoteOpen or TokenKind.QuoteClose
        || (text.Tokens[at].Kind == TokenKind.Mark && text.Body[text.Tokens[at].Start] is ',' or ';' or ':' or '(' or ')' or '—' or '–');

    private void Open(int token, string? opener)
    {
        if (_starts.Count > 0 && _starts[^1] == token)
        {
            _openers[^1] ??= opener;
            return;
        }

        _starts.Add(token);
        _openers.Add(opener);
    }
}
