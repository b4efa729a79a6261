using NegotiationMonitor.Evaluation;
using Xunit;

namespace NegotiationMonitor.Tests.Evaluation;

public sealed class AlertCurveTests
{
    private static readonly AlertCurve Curve = new(
        [
            new(Article("claim-disputed", null), Article("claim-disputed", 0.6)),
            new(Article(), Article("pledge-contradicted", 0.3)),
            new(Article(), Article("officials-disagree", 0.9)),
            new(Article(), Article()),
        ],
        NameComparison.BuiltIn);

    [Fact]
    public void At_threshold_0_everything_given_counts() => Assert.Equal(new AlertCurvePoint(0, 2, 0.5, 1, 2.0 / 3, 1.0 / 3), Curve.At(0));

    [Fact]
    public void What_is_less_sure_than_the_threshold_is_not_given() => Assert.Equal(new AlertCurvePoint(0.6, 1, 1, 1, 1, 0), Curve.At(0.6));

    [Fact]
    public void Where_nothing_is_given_there_is_no_precision() => Assert.Equal(new AlertCurvePoint(0.61, 0, null, 0, 0, 0), Curve.At(0.61));

    [Fact]
    public void The_points_go_from_0_to_1() => Assert.Equal([0, 0.25, 0.5, 0.75, 1], Curve.Points(4).Select(point => point.Threshold));

    private static LabelledArticle Article() => new("a", [], []);

    private static LabelledArticle Article(string kind, double? confidence) => Article() with { Divergences = [new(kind, "Velmark", [], [], confidence)] };
}
