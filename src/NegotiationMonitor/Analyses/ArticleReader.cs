using NegotiationMonitor.Analysis;
using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Articles;

namespace NegotiationMonitor.Analyses;

/// <summary>Analyses one article by itself: its sentences, then the divergences within it. Safe to share between threads.</summary>
public sealed class ArticleReader(ArticleAnalyzer analyzer, DivergenceFinder divergences)
{
    /// <summary>Analyses <paramref name="article"/>, which output calls <paramref name="name"/>; with <paramref name="explain"/> the findings are told too.</summary>
    public AnalyzedArticle Read(string name, ReceivedArticle article, bool explain = false)
    {
        var analysis = analyzer.Analyze(article.ForAnalysis, explain);
        var alone = new AnalyzedArticle(name, article, analysis, []);
        return alone with { Divergences = divergences.Gather(divergences.FindPairs([alone.Asserted])) };
    }
}
