using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>The mentions of an article, by the sentence that they stand in.</summary>
internal sealed class MentionsBySentence
{
    private readonly List<Mention>[] _bySentence;

    /// <summary>Sorts the mentions of <paramref name="speech"/>, which are in order of the text.</summary>
    public MentionsBySentence(ScannedText text, ArticleSpeech speech)
    {
        _bySentence = new List<Mention>[text.Sentences.Count];
        var next = 0;
        for (var index = 0; index < _bySentence.Length; index++)
        {
            _bySentence[index] = [];
            for (; next < speech.Mentions.Count && speech.Mentions[next].FirstToken < text.Sentences[index].EndToken; next++)
            {
                if (speech.Mentions[next].FirstToken >= text.Sentences[index].FirstToken) _bySentence[index].Add(speech.Mentions[next]);
            }
        }
    }

    /// <summary>The mentions in a sentence, in order.</summary>
    public IReadOnlyList<Mention> this[int sentence] => _bySentence[sentence];
}
