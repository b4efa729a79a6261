using NegotiationMonitor.Analysis.Attribution;
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
    /// <summary>Reads the cues of an article.</summary>
    public static ArticleCues Read(CueTable table, ScannedText text, ArticleSpeech speech)
    {
        SentenceCues[] sentences = [.. text.Sentences.Select(sentence => SentenceCues.Read(table, text, sentence))];
        return new ArticleCues(text, speech, sentences, new MentionsBySentence(text, speech), ArticleGate.Of(sentences));
    }
}
