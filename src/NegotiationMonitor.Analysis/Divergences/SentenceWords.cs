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
    public bool Has(ScannedText text, SentenceRange sentence, string entry) =>
        _tables[entry].FindAll(text, sentence.FirstToken, sentence.EndToken).Any();

    /// <summary>The first form of the entry in the sentence; null where it holds none.</summary>
    public PhraseMatch<string>? First(ScannedText text, SentenceRange sentence, string entry)
    {
        foreach (var match in _tables[entry].FindAll(text, sentence.FirstToken, sentence.EndToken)) return match;
        return null;
    }
}
