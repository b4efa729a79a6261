using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>The small words within a source's phrase, from knowledge/patterns.</summary>
internal sealed class SourceWords(KnowledgeBase knowledge)
{
    private readonly WordSet _pronouns = new(knowledge, "pronoun");
    private readonly WordSet _possessives = new(knowledge, "possessive");
    private readonly WordSet _ties = new(knowledge, "ties");
    private readonly WordSet _people = new(knowledge, "people-words");
    private readonly WordSet _manyStates = new(knowledge, "many-states");
    private readonly WordSet _former = new(knowledge, "former");

    public bool IsPronoun(ScannedText text, int token) => _pronouns.Has(text, token);

    public bool IsPossessivePronoun(ScannedText text, int token) => _possessives.Has(text, token);

    public bool IsTie(ScannedText text, int token) => _ties.Has(text, token);

    /// <summary>True for nouns of a single person: "spokesman".</summary>
    public bool IsPersonWord(ScannedText text, int token) => _people.Has(text, token);

    /// <summary>"Western officials" speak for no one party.</summary>
    public bool IsManyStates(ScannedText text, int first, int end) => Any(_manyStates, text, first, end);

    /// <summary>"a retired general" has left the office.</summary>
    public bool IsFormer(ScannedText text, int first, int end) => Any(_former, text, first, end);

    /// <summary>The source as the text gives it.</summary>
    public string Speaker(ScannedText text, int first, int end) => Names.Text(text, first, end);

    private static bool Any(WordSet words, ScannedText text, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (words.HasExactly(text, at)) return true;
        }

        return false;
    }
}
