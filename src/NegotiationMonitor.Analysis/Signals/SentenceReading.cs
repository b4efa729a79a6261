using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Encoder;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>One sentence with all that its signals are read from.</summary>
/// <param name="Index">Its index.</param>
/// <param name="Article">The article that it stands in.</param>
/// <param name="Features">What the frames make of it.</param>
/// <param name="Input">What the encoder read of it.</param>
/// <param name="Scores">What the encoder makes of it.</param>
internal sealed record SentenceReading(int Index, ArticleCues Article, IReadOnlyList<Feature> Features, EncoderInput Input, SentenceScores Scores)
{
    /// <summary>Its cues.</summary>
    public SentenceCues Cues => Article.Sentences[Index];

    /// <summary>Where it stands.</summary>
    public SentenceRange Range => Article.Text.Sentences[Index];

    /// <summary>Whom and what it names.</summary>
    public IReadOnlyList<Mention> Mentions => Article.Mentions[Index];
}
