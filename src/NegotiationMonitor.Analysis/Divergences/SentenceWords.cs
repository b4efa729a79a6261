using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Divergences;

/// <summary>The words of knowledge/divergences in a sentence, by the id of their entry.</summary>
internal sealed class SentenceWords
{
    private readonly Dictionary<string, PhraseTable<string>> _tables = new(StringComparer.Ordinal);

    public SentenceWords(KnowledgeBase knowledge)
    {
        foreach (var entry in knowledge.Entries("divergences"))
        {
            // A table an entry: a word may stand in several, and each must see it.
            var table = _tables[entry.Id] = new PhraseTable<string>();
            foreach (var form in entry.Forms) table.Add(form, entry.Id);
        }
    }

    /// <summary>True when the sentence holds a form of the entry.</summary>
    public bool Has(ScannedText text, SentenceRange sentence, string entry) => Has(text, sentence.FirstToken, sentence.EndToken, entry);

    /// <summary>True when a form of the entry stands between two tokens.</summary>
    public bool Has(ScannedText text, int firstToken, int endToken, string entry) => _tables[entry].StandsIn(text, firstToken, endToken);

    /// <summary>The forms of the entry between two tokens, in order.</summary>
    public IEnumerable<PhraseMatch<string>> All(ScannedText text, int firstToken, int endToken, string entry) =>
        _tables[entry].FindAll(text, firstToken, endToken);

    /// <summary>True when a form of the entry stands within so many tokens of a span, in its sentence.</summary>
    public bool HasNear(ScannedText text, SentenceRange sentence, int first, int end, int before, int after, string entry) =>
        Has(text, Math.Max(sentence.FirstToken, first - before), Math.Min(sentence.EndToken, end + after), entry);
}
