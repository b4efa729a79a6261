using NegotiationMonitor.Evaluation;
using Xunit;

namespace NegotiationMonitor.Tests.Evaluation;

public sealed class FigureFloorTests
{
    private static readonly Figure[] Figures = [new("signal macro F1", 0.519), new("places F1", null)];

    [Theory]
    [InlineData("signal macro F1=0.519", null)]
    [InlineData("signal macro F1 = 0.52", "signal macro F1 is 0.519, below its floor of 0.520.")]
    [InlineData("places F1=0", "places F1 has no value (nothing to find, nothing given), so its floor of 0.000 is not kept.")]
    [InlineData("places=0", "There is no figure \"places\"; the figures are \"signal macro F1\", \"places F1\".")]
    public void A_floor_tells_what_lies_below_it(string floor, string? complaint) =>
        Assert.Equal(complaint, FigureFloor.Parse(floor)?.Complaint(Figures));

    [Theory]
    [InlineData("signal macro F1")]
    [InlineData("=0.5")]
    [InlineData("signal macro F1=high")]
    [InlineData("signal macro F1=NaN")]
    public void What_is_no_floor_is_not_taken_for_one(string text) => Assert.Null(FigureFloor.Parse(text));
}
