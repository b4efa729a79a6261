using NegotiationMonitor.Analysis.Knowledge;
using Xunit;

namespace NegotiationMonitor.Analysis.Tests.Knowledge;

public sealed class GazetteerTests
{
    private static readonly Gazetteer Invented = new(new StringReader("# invented\n=Velmark\tBesk Province\nVelin\t10.50\t-20.25\n=Ardania\t\nVelin\t1.00\t2.00\n"));

    [Theory]
    [InlineData("Velin", "Velmark", true)]
    [InlineData("Velin", "Besk", true)]
    [InlineData("Velin", "Ardania", true)]
    [InlineData("Velin", "Bes", false)]
    [InlineData("Oru", "Velmark", false)]
    public void A_town_lies_in_its_land_and_region(string town, string within, bool expected) =>
        Assert.Equal(expected, Invented.LiesIn(town, within));

    [Fact]
    public void A_town_has_a_position() =>
        Assert.Equal(new Town("Velin", "Besk Province", "Velmark", 10.5, -20.25), Invented.Named("Velin")[0]);

    [Fact]
    public void The_built_in_list_is_read_whole() => Assert.True(Gazetteer.BuiltIn.LiesIn("Mosul", "Iraq"));
}
