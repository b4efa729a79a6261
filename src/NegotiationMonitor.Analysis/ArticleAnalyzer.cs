namespace NegotiationMonitor.Analysis;

/// <summary>Reads one article: sentences, who says what, signals, and what can take part in a divergence. Pure, and safe to share between threads.</summary>
public sealed class ArticleAnalyzer
{
    /// <summary>Analyses <paramref name="article"/>; with <paramref name="explain"/> the result also tells why.</summary>
    public ArticleAnalysis Analyze(Article article, bool explain = false) => new([], [], [], []);
}
