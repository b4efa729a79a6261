using NegotiationMonitor.Analysis.Text;
using NegotiationMonitor.Evaluation;
using Xunit;

namespace NegotiationMonitor.Tests.Evaluation;

public sealed class CalibrationTests
{
    [Fact]
    public void Judgements_are_counted_by_tenths_of_confidence()
    {
        var calibration = new Calibration([new(0.7, true), new(0.75, false), new(1, true), new(0.15, false)]);
        Assert.Equal(
            [(0.1, 1, 0.15, 0), (0.7, 2, 0.725, 0.5), (0.9, 1, 1, 1)],
            calibration.Rows.Select(row => (row.From, row.Number, row.MeanConfidence, row.ShareRight)));
    }

    [Fact]
    public void The_Brier_score_is_the_mean_squared_distance_from_what_came_true() =>
        Assert.Equal((0.09 + 0.25) / 2, new Calibration([new(0.7, true), new(0.5, false)]).BrierScore!.Value, precision: 9);

    [Fact]
    public void Where_nothing_was_given_there_is_no_score() =>
        Assert.Equal("Calibration of signals: nothing given", CalibrationText.Table("signals", new Calibration([])));

    [Fact]
    public void A_sentence_is_judged_once_for_each_type_at_its_surest_signal()
    {
        var labelled = Article(Signal("optimism"));
        var given = Article(Signal("optimism", 0.6), Signal("optimism", 0.9), Signal("skepticism", 0.4), Signal("military-activity"));
        Assert.Equal([new Judgement(0.9, true), new Judgement(0.4, false)], Judgement.OfSignals(new ArticlePair(labelled, given)));
    }

    [Fact]
    public void Only_ground_divergences_are_judged_once_for_each_kind_and_party()
    {
        var labelled = Article() with { Divergences = [new("claim-disputed", "the Velmark", [], [])] };
        var given = Article() with
        {
            Divergences =
            [
                new("claim-disputed", "Velmark", [], [], 0.5), new("claim-disputed", "Velmark", [], [], 0.8),
                new("pledge-contradicted", "Velmark", [], [], 0.3), new("officials-disagree", "Velmark", [], [], 0.9),
            ],
        };
        Assert.Equal(
            [new Judgement(0.8, true), new Judgement(0.3, false)],
            Judgement.OfGroundDivergences(new ArticlePair(labelled, given), NameComparison.BuiltIn));
    }

    private static LabelledArticle Article(params LabelledSignal[] signals) => new("a", [new(new TextSpan(0, 20), false, signals)], []);

    private static LabelledSignal Signal(string type, double? confidence = null) => new(type, null, null, null, [], "none", null, null, confidence);
}
