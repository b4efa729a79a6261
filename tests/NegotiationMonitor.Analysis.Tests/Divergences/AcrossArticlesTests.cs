using NegotiationMonitor.Analysis.Divergences;
using Xunit;
using static NegotiationMonitor.Analysis.Tests.Divergences.InventedArticle;

namespace NegotiationMonitor.Analysis.Tests.Divergences;

public sealed class AcrossArticlesTests
{
    private static InventedArticle Pledging(int hours) => new InventedArticle("pledge", "Gazette", hours)
        .With("Velmark said that it would halt its raids.", Pledge(Velmark, "halt"));

    private static InventedArticle Reporting(int hours, bool isDated = true) => new InventedArticle("report", "Wire", hours, isDated)
        .With("Velmarkian jets bombed Besk.", Attack(Velmark, "bombed", null, "Besk"));

    [Fact]
    public void A_pledge_in_one_article_is_broken_by_a_deed_in_a_later_one()
    {
        var divergence = Assert.Single(Together(Pledging(0), Reporting(20)));
        Assert.Equal(["pledge", "report"], divergence.Statements.Concat(divergence.Counterparts).Select(side => side.Article));
    }

    [Fact]
    public void What_was_printed_before_a_pledge_does_not_break_it() => Assert.Empty(Together(Pledging(20), Reporting(0)));

    [Fact]
    public void Articles_more_than_three_days_apart_are_not_set_against_each_other() => Assert.Empty(Together(Pledging(0), Reporting(73)));

    [Fact]
    public void An_article_without_a_time_is_set_against_no_other() => Assert.Empty(Together(Pledging(0), Reporting(20, isDated: false)));

    [Fact]
    public void A_truce_that_begins_on_a_later_day_is_not_broken_before_it() => Assert.Empty(Together(
        new InventedArticle("pledge").With("Velmark ordered a halt that would begin on Friday.", Pledge(Velmark, "halt")), Reporting(20)));

    [Fact]
    public void Two_outlets_that_bear_it_out_make_it_severe() => Assert.Equal(
        Severity.High,
        Assert.Single(Together(
            Pledging(0), Reporting(20),
            new InventedArticle("other", "Herald", 22).With("Residents saw Velmarkian jets bomb Besk.", Attack(Velmark, "bomb", Witness, "Besk")))).Severity);
}
