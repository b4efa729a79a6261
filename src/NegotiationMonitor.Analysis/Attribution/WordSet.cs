using System.Collections.Frozen;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>A set of single words from knowledge/patterns, compared in lower case unless the entry is written in capitals.</summary>
internal sealed class WordSet(KnowledgeBase knowledge, string id)
{
    private const int LongestWord = 64;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words =
        knowledge.Entry("patterns", id).Forms.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when the token is one of the words as written, or in lower case.</summary>
    public bool Has(ScannedText text, int token)
    {
        var word = text.TextOf(token);
        if (_words.Contains(word)) return true;
        if (word.Length > LongestWord) return false;

        Span<char> lower = stackalloc char[word.Length];
        Words.Normalise(word, lower);
        return _words.Contains(lower);
    }

    /// <summary>True when it is one of the words, exactly as written.</summary>
    public bool Has(string word) => _words.Contains(word);

    /// <summary>True when the token is one of the words exactly as written.</summary>
    public bool HasExactly(ScannedText text, int token) => _words.Contains(text.TextOf(token));
}
