using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Knowledge;

/// <summary>A set of single words, compared as <see cref="Words"/> says.</summary>
public sealed class WordSet
{
    private readonly WordMap<bool> _words = new();

    /// <summary>The forms of an entry of knowledge/patterns.</summary>
    public WordSet(KnowledgeBase knowledge, string id)
    {
        foreach (var form in knowledge.Entry("patterns", id).Forms.Select(form => Words.Normalised(form.AsSpan())).Distinct()) _words.Add(form, true);
    }

    /// <summary>True when the token is one of the words, in any case of letters.</summary>
    public bool Holds(ScannedText text, int token) => _words.TryGet(text, token, out _);
}
