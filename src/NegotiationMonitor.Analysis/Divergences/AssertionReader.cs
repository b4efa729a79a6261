using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Divergences;

/// <summary>Finds what an article's sentences contribute to divergences.</summary>
public sealed class AssertionReader(KnowledgeBase knowledge)
{
    /// <summary>The assertions of an article, in order of its sentences.</summary>
    public IReadOnlyList<Assertion> Read(
        ScannedText text, ArticleSpeech speech, IReadOnlyList<Sentence> sentences, DateTimeOffset? publishedAt, List<Finding>? findings)
    {
        _ = knowledge;
        return [];
    }
}
