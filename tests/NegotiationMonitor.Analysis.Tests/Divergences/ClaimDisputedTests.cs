using NegotiationMonitor.Analysis.Divergences;
using Xunit;
using static NegotiationMonitor.Analysis.Tests.Divergences.InventedArticle;

namespace NegotiationMonitor.Analysis.Tests.Divergences;

public sealed class ClaimDisputedTests
{
    [Fact]
    public void A_denial_against_an_accusation_is_the_deniers()
    {
        var divergence = Assert.Single(new InventedArticle()
            .With("The Oru Front accused Velmark of shelling Besk.", Attack(Velmark, "shelling", Official(Front), "Besk"))
            .With("Velmark denied that it had fired on the town.", Denial(Velmark, "denied"))
            .Divergences());
        Assert.Equal((DivergenceKind.ClaimDisputed, Velmark), (divergence.Kind, divergence.Party));
        Assert.Equal(Severity.Low, divergence.Severity);
    }

    [Fact]
    public void A_denial_against_what_monitors_and_residents_saw_matters_more() => Assert.Equal(
        Severity.High,
        Assert.Single(new InventedArticle()
            .With("Monitors said that Velmarkian shells had hit Besk.", Attack(Velmark, "hit", Observers, "Besk"))
            .With("Residents of Besk saw Velmarkian shells fall.", Attack(Velmark, "shells fall", Witness, "Besk"))
            .With("Velmark denied that it had fired on the town.", Denial(Velmark, "denied"))
            .Divergences()).Severity);

    [Fact]
    public void An_accusation_that_nobody_answers_is_none() => Assert.Empty(
        new InventedArticle().With("The Oru Front accused Velmark of shelling Besk.", Attack(Velmark, "shelling", Official(Front), "Besk")).Divergences());

    [Fact]
    public void Doubt_about_a_withdrawal_disputes_the_claim_of_it() => Assert.Contains(
        new InventedArticle()
            .With("Velmark said that its last company had left Besk.", Withdrawal(Velmark, "left", "Besk"))
            .With("Monitors said that they had seen no sign of a Velmarkian withdrawal.", Skepticism(Observers, "no sign"))
            .Divergences(),
        divergence => divergence is { Kind: DivergenceKind.ClaimDisputed, Party: Velmark });

    [Fact]
    public void A_victory_is_disputed_by_whoever_says_that_the_enemy_still_holds_on() => Assert.Contains(
        new InventedArticle()
            .With("The Oru Front said that it had captured Besk.", Attack(Front, "captured", Official(Front), "Besk"))
            .With("Residents said that soldiers still held the northern half.", Attack(Velmark, "still held", Witness))
            .Divergences(),
        divergence => divergence is { Kind: DivergenceKind.ClaimDisputed, Party: Front });

    [Fact]
    public void Whoever_denies_a_loss_is_disputed_by_those_who_saw_it() => Assert.Contains(
        new InventedArticle()
            .With("Residents said that the Oru Front had captured Besk.", Attack(Front, "captured", Witness, "Besk"))
            .With("Velmark denied that the town had fallen.", Denial(Velmark, "denied", Front, "Besk"))
            .Divergences(),
        divergence => divergence is { Kind: DivergenceKind.ClaimDisputed, Party: Velmark });

    [Fact]
    public void A_denial_far_from_any_such_deed_and_about_another_place_disputes_nothing() => Assert.Empty(
        new InventedArticle()
            .With("Velmark denied that it had fired on Besk.", Denial(Velmark, "denied", null, "Besk"))
            .With("The harvest was late.").With("The lake was calm.").With("The ferry ran.")
            .With("Monitors said that Velmarkian jets had bombed Tarsk.", Attack(Velmark, "bombed", Observers, "Tarsk"))
            .Divergences());
}
