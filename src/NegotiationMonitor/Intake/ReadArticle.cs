using NegotiationMonitor.Analysis;
using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Articles;

namespace NegotiationMonitor.Intake;

/// <summary>An article on its way into the store: identity and version are known, and what stands in it.</summary>
/// <param name="Article">As published.</param>
/// <param name="Identity">Which article it is.</param>
/// <param name="ContentHash">Which version of it.</param>
/// <param name="Analysis">What was found in it; null when this version was already stored and need not be read again.</param>
internal sealed record ReadArticle(
    ReceivedArticle Article, ArticleIdentity Identity, string ContentHash, ArticleAnalysis? Analysis)
{
    public Conflict? Conflict => Analysis is null ? null : Conflict.Of(Analysis.Sides);
}
