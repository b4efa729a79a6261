using NegotiationMonitor.Analysis.Divergences;
using Xunit;
using static NegotiationMonitor.Analysis.Tests.Divergences.InventedArticle;

namespace NegotiationMonitor.Analysis.Tests.Divergences;

public sealed class OutlookContradictedTests
{
    [Fact]
    public void A_judgement_that_talks_go_well_is_contradicted_by_an_attack()
    {
        var divergence = Assert.Single(new InventedArticle()
            .With("Velmark called the round in Geneva constructive on Tuesday.", Optimism(Official(Velmark), "constructive"))
            .With("Rebels of the Oru Front stormed Besk on Wednesday.", Attack(Front, "stormed", null, "Besk"))
            .Divergences());
        Assert.Equal((DivergenceKind.OutlookContradicted, Velmark), (divergence.Kind, divergence.Party));
    }

    [Fact]
    public void A_mediators_hope_is_for_the_digest() => Assert.Equal(
        Severity.Low,
        Assert.Single(new InventedArticle()
            .With("The envoy spoke of real progress on Tuesday.", Optimism(Official("United Nations"), "progress"))
            .With("Rebels of the Oru Front stormed Besk on Wednesday.", Attack(Front, "stormed", Observers, "Besk"))
            .With("Velmarkian jets bombed Tarsk on Wednesday.", Attack(Velmark, "bombed", null, "Tarsk"))
            .Divergences()).Severity);

    [Theory]
    [InlineData("Velmark said that it was ready to resume the talks.", "ready to resume")]
    [InlineData("Velmark said that progress was possible if the Oru Front disarmed.", "progress")]
    [InlineData("Velmark said that it hopes for peace.", "hopes for peace")]
    [InlineData("Velmark will attend the next round in Geneva.", "will attend")]
    public void Readiness_hope_and_conditions_are_no_outlook(string words, string cue) => Assert.Empty(
        new InventedArticle()
            .With(words, Optimism(Official(Velmark), cue))
            .With("Rebels of the Oru Front stormed Besk on Wednesday.", Attack(Front, "stormed"))
            .Divergences());

    [Theory]
    [InlineData("Rebels stormed Besk on Monday.")]
    [InlineData("Rebels stormed Besk three years ago.")]
    [InlineData("Rebels stormed Besk on June 1.")]
    public void What_came_before_the_words_or_is_no_news_contradicts_no_outlook(string deed) => Assert.Empty(
        new InventedArticle()
            .With("Velmark called the round in Geneva constructive on Tuesday.", Optimism(Official(Velmark), "constructive"))
            .With(deed, Attack(Front, "stormed"))
            .Divergences());

    [Fact]
    public void Words_of_an_unknown_speaker_are_held_against_nobody() => Assert.Empty(
        new InventedArticle()
            .With("The round in Geneva was constructive, it was said.", Optimism(new(NegotiationMonitor.Analysis.Attribution.SourceKind.Official, null, Velmark), "constructive"))
            .With("Rebels of the Oru Front stormed Besk on Wednesday.", Attack(Front, "stormed"))
            .Divergences());
}
