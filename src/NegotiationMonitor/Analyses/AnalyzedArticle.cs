using NegotiationMonitor.Analysis;
using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Articles;

namespace NegotiationMonitor.Analyses;

/// <summary>An article and all that was found in it alone.</summary>
/// <param name="Name">What output calls it: its id, else its url, else where it stood in the input.</param>
/// <param name="Article">The article as received.</param>
/// <param name="Analysis">What its sentences hold.</param>
/// <param name="Divergences">The divergences within it.</param>
public sealed record AnalyzedArticle(
    string Name, ReceivedArticle Article, ArticleAnalysis Analysis, IReadOnlyList<Divergence> Divergences)
{
    /// <summary>The article as the search for divergences over several articles sees it.</summary>
    public AssertedArticle Asserted => new(Name, Article.Source, Article.PublishedAt, Analysis.Sides, Analysis.Assertions);
}
