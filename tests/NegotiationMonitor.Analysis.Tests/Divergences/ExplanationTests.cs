using NegotiationMonitor.Analysis.Divergences;
using Xunit;
using static NegotiationMonitor.Analysis.Tests.Divergences.InventedArticle;

namespace NegotiationMonitor.Analysis.Tests.Divergences;

public sealed class ExplanationTests
{
    [Theory]
    [InlineData("Velmark will halt its raids on Besk if the Oru Front leaves.", "But its jets bombed Besk.", Gate.Condition)]
    [InlineData("Velmark said on Tuesday that it would halt its raids on Besk.", "Its jets bombed Besk on Monday.", Gate.Time)]
    [InlineData("Velmark said on Monday that it would halt its raids on Besk.", "Its jets bombed Tarsk on Tuesday.", Gate.Place)]
    [InlineData("Velmark said on Monday that it would halt its raids on Besk.", "Its jets had bombed Besk two months ago.", Gate.Background)]
    public void The_first_gate_that_stops_a_pair_is_told(string pledge, string deed, Gate expected)
    {
        var place = deed.Contains("Tarsk", StringComparison.Ordinal) ? "Tarsk" : "Besk";
        var article = new InventedArticle()
            .With(pledge, Pledge(Velmark, "halt its raids", "Besk"))
            .With(deed, Attack(Velmark, "bombed", Observers, place)).Asserted();

        var stopped = Assert.Single(DivergenceFinder.Withheld(article), pair => pair.Kind == DivergenceKind.PledgeContradicted);
        Assert.Equal(expected, stopped.Gate);
    }
}
