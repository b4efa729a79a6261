using NegotiationMonitor.Analysis.Divergences;
using Xunit;
using static NegotiationMonitor.Analysis.Tests.Divergences.InventedArticle;

namespace NegotiationMonitor.Analysis.Tests.Divergences;

public sealed class ManyAssertionsTests
{
    [Fact]
    public void A_long_list_of_shells_makes_no_endless_list_of_assertions()
    {
        var article = new InventedArticle().With("A shaky truce between Velmark and the Oru Front is in force.");
        for (var shell = 0; shell < 2000; shell++) article = article.With("Velmarkian guns shelled Besk.", Attack(Velmark, "shelled", Observers, "Besk"));

        Assert.InRange(article.Asserted().Assertions.Count, 2, 100);
    }

    [Fact]
    public void Hundreds_of_articles_pair_by_their_surest_assertions_only()
    {
        var articles = Enumerable.Range(0, 200).Select(index => new InventedArticle($"article-{index:D3}", "Wire", index % 60)
            .With("A shaky truce between Velmark and the Oru Front is in force.")
            .With("Velmarkian guns shelled Besk.", Attack(Velmark, "shelled", Observers, "Besk")).Asserted()).ToList();

        var pairs = new DivergenceFinder().FindPairs(articles, new HashSet<string> { "article-007" });
        Assert.InRange(pairs.Count, 1, 2 * articles.Count);
    }
}
