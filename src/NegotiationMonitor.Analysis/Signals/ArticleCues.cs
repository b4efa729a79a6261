using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>All that the signals of an article are read from.</summary>
/// <param name="Text">The article, cut into sentences.</param>
/// <param name="Speech">Who says what in it.</param>
/// <param name="Sentences">The cues of each sentence.</param>
/// <param name="Mentions">Whom and what each sentence names.</param>
/// <param name="Gate">What the article is about.</param>
internal sealed record ArticleCues(
    ScannedText Text, ArticleSpeech Speech, IReadOnlyList<SentenceCues> Sentences, MentionsBySentence Mentions, ArticleGate Gate)
{
    /// <summary>Reads what the words around do to the cues that were found.</summary>
    /// <param name="text">The article.</param>
    /// <param name="speech">Who says what in it.</param>
    /// <param name="matches">Its cues, a list a sentence.</param>
    /// <param name="gate">What they say that it is about.</param>
    public static ArticleCues Read(ScannedText text, ArticleSpeech speech, IReadOnlyList<List<PhraseMatch<CueKind?>>> matches, ArticleGate gate)
    {
        SentenceCues[] sentences = [.. text.Sentences.Select((sentence, index) => SentenceCues.Read(matches[index], text, sentence))];
        return new ArticleCues(text, speech, sentences, new MentionsBySentence(text, speech), gate);
    }
}
