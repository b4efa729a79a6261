using NegotiationMonitor.Analysis.Divergences;
using Xunit;
using static NegotiationMonitor.Analysis.Tests.Divergences.InventedArticle;

namespace NegotiationMonitor.Analysis.Tests.Divergences;

public sealed class PledgeContradictedTests
{
    private static readonly InventedArticle Standing = new InventedArticle()
        .With("A week-old truce between Velmark and the Oru Front has been in place since last Wednesday.");

    [Fact]
    public void A_truce_that_only_the_narrator_tells_is_broken_by_the_side_that_attacks()
    {
        var divergence = Assert.Single(Standing.With("Velmarkian guns shelled the market of Besk on Tuesday.", Attack(Velmark, "shelled", null, "Besk")).Divergences());
        Assert.Equal((DivergenceKind.PledgeContradicted, Velmark), (divergence.Kind, divergence.Party));
        Assert.Equal(["Besk"], divergence.Places);
    }

    [Fact]
    public void The_side_that_kept_a_truce_gets_no_blame()
    {
        var parties = new InventedArticle()
            .With("The shaky truce between Velmark and the Oru Front was signed in Geneva.")
            .With("The Oru Front attacked a bridge near Besk on Tuesday.", Attack(Front, "attacked"))
            .Divergences().Select(divergence => divergence.Party);
        Assert.Equal([Front], parties);
    }

    [Fact]
    public void Clashes_that_leave_open_who_began_break_the_truce_of_both()
    {
        var parties = new InventedArticle()
            .With("The shaky truce between Velmark and the Oru Front was signed in Geneva.")
            .With("Clashes broke out near Besk on Tuesday.", Attack(null, "Clashes"))
            .Divergences().Select(divergence => divergence.Party);
        Assert.Equal([Front, Velmark], parties);
    }

    [Fact]
    public void An_attack_told_as_following_breaks_a_fresh_pledge() => Assert.Contains(
        new InventedArticle()
            .With("Velmark said that it would halt its raids around Besk.", Pledge(Velmark, "halt its raids", "Besk"))
            .With("But its jets bombed Besk again overnight.", Attack(Velmark, "bombed", null, "Besk"))
            .Divergences(),
        divergence => divergence is { Kind: DivergenceKind.PledgeContradicted, Party: Velmark });

    [Theory]
    [InlineData("Velmark said on Tuesday that it would halt its raids.", "Its jets bombed Besk on Monday.")]
    [InlineData("Velmark said that it would halt its raids.", "Its jets bombed Besk, the governor's office said.")]
    [InlineData("Velmark ordered a halt that would begin on Friday.", "But its jets bombed Besk on Wednesday.")]
    [InlineData("Velmark will halt its raids if the Oru Front leaves Besk.", "But its jets bombed Besk hours after the speech.")]
    [InlineData("Velmark is ready to halt its raids.", "But its jets bombed Besk hours after the speech.")]
    [InlineData("Velmark said on Tuesday that it would halt its raids.", "Its jets bombed Besk hours before the truce was to begin.")]
    [InlineData("Velmark said on Tuesday that it would halt its raids.", "Its jets bombed Besk in the winter of 2024.")]
    public void What_came_before_or_hangs_on_a_condition_breaks_no_pledge(string pledge, string deed) => Assert.DoesNotContain(
        new InventedArticle()
            .With(pledge, Pledge(Velmark, "halt"))
            .With(deed, Attack(Velmark, "bombed", Observers, "Besk"))
            .Divergences(),
        divergence => divergence.Kind == DivergenceKind.PledgeContradicted);

    [Fact]
    public void An_attack_outside_of_the_pledged_place_breaks_nothing() => Assert.Empty(
        new InventedArticle()
            .With("Velmark promised on Monday to keep the corridor out of Besk open.", Pledge(Velmark, "keep the corridor", "Besk"))
            .With("However, Velmarkian guns shelled Tarsk on Tuesday.", Attack(Velmark, "shelled", Observers, "Tarsk"))
            .Divergences());

    [Fact]
    public void A_deed_of_somebody_whom_it_does_not_bind_breaks_nothing() => Assert.Empty(
        Standing.With("However, the Red Column attacked a barracks on Tuesday.", Attack("Red Column", "attacked", Observers)).Divergences());

    [Fact]
    public void Fighting_a_force_that_the_truce_leaves_out_breaks_nothing() => Assert.Empty(
        new InventedArticle()
            .With("The shaky truce between Velmark and the Oru Front is in force.")
            .With("The truce does not cover the Red Column.")
            .With("Velmarkian jets bombed the Red Column near Besk on Tuesday.", Attack(Velmark, "bombed", Observers, "Besk"))
            .Divergences());

    [Fact]
    public void The_enemys_word_alone_is_no_broken_pledge() => Assert.Empty(
        Standing.With("The Oru Front said that Velmark had shelled Besk on Tuesday.", Attack(Velmark, "shelled", Official(Front), "Besk")).Divergences());

    [Fact]
    public void What_a_witness_saw_without_knowing_whose_it_was_bears_out_the_enemys_word() => Assert.Equal(
        [Velmark],
        new InventedArticle()
            .With("The shaky truce between Velmark and the Oru Front was signed in Geneva.")
            .With("The Oru Front said that Velmark had shelled Besk on Tuesday.", Attack(Velmark, "shelled", Official(Front), "Besk"))
            .With("Residents counted nine shells.", Attack(null, "nine shells", Witness, "Besk"))
            .Divergences().Select(divergence => divergence.Party));

    [Theory]
    [InlineData("The envoy called for a truce between Velmark and the Oru Front.")]
    [InlineData("Velmark and the Oru Front discussed the possibility of a truce in Geneva.")]
    [InlineData("A truce that Velmark and the Oru Front signed in 2019 was broken within weeks.")]
    [InlineData("The truce between Velmark and the Oru Front expired in the spring.")]
    public void A_truce_that_is_wished_for_or_over_binds_nobody(string truce) => Assert.Empty(
        new InventedArticle().With(truce).With("Velmarkian guns shelled Besk on Tuesday.", Attack(Velmark, "shelled")).Divergences());
}
