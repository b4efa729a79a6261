using NegotiationMonitor.Analysis.Divergences;
using Xunit;
using static NegotiationMonitor.Analysis.Tests.Divergences.InventedArticle;

namespace NegotiationMonitor.Analysis.Tests.Divergences;

public sealed class OfficialsDisagreeTests
{
    private static readonly InventedArticle Disagreement = new InventedArticle()
        .With("Velmark saw progress in Geneva.", Optimism(Official(Velmark), "progress"))
        .With("The Oru Front said that the talks were going nowhere.", Skepticism(Official(Front), "going nowhere"))
        .With("It spoke of a dead end.", Skepticism(Official(Front), "dead end"));

    [Fact]
    public void One_partys_optimism_meets_anothers_skepticism()
    {
        var divergence = Assert.Single(Disagreement.Divergences());
        Assert.Equal((DivergenceKind.OfficialsDisagree, Velmark, Severity.Medium), (divergence.Kind, divergence.Party, divergence.Severity));
        Assert.Equal(2, divergence.Counterparts.Count);
    }

    [Fact]
    public void Officials_of_one_party_do_not_disagree_by_this_measure() => Assert.Empty(
        new InventedArticle()
            .With("Velmark saw progress in Geneva.", Optimism(Official(Velmark), "progress"))
            .With("A Velmarkian general said that the talks were going nowhere.", Skepticism(Official(Velmark), "going nowhere"))
            .Divergences());

    [Fact]
    public void An_analysts_doubt_is_no_officials_skepticism() => Assert.Empty(
        new InventedArticle()
            .With("Velmark saw progress in Geneva.", Optimism(Official(Velmark), "progress"))
            .With("Analysts said that the talks were going nowhere.", Skepticism(Observers, "going nowhere"))
            .Divergences());
}
