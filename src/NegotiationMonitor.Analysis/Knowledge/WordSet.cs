using System.Collections.Frozen;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Knowledge;

/// <summary>A set of single words, compared as <see cref="Words"/> says.</summary>
public sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    /// <summary>The forms of an entry of knowledge/patterns.</summary>
    public WordSet(KnowledgeBase knowledge, string id) =>
        _words = knowledge.Entry("patterns", id).Forms
            .Select(form => string.Create(form.Length, form, static (into, from) => Words.Normalise(from, into)))
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when the token is one of the words, in any case of letters.</summary>
    public bool Holds(ScannedText text, int token)
    {
        var word = text.TextOf(token);
        if (word.Length > 24) return false;

        Span<char> key = stackalloc char[word.Length];
        Words.Normalise(word, key);
        return _words.Contains(key);
    }
}
