using Xunit;

namespace NegotiationMonitor.Analysis.Tests.Attribution;

public sealed class SideFinderTests
{
    [Theory]
    [InlineData("Velmarkan troops shelled Besk. Velmark's army denied it. Ardanian forces fell back, and Ardania's army said so.", "Ardania", "Velmark")]
    [InlineData("The government of Velmark sent its army. The Oru Liberation Front fought the army of Velmark at Besk.", "Oru Liberation Front", "Velmark")]
    [InlineData("ZURICH - Vaimoan troops left Besk. Vaimoan soldiers burned it. Orlani forces came, and Orlani gunners fired.", "Orlani", "Vaimoa")]
    public void The_belligerents_are_the_sides(string body, params string[] expected)
    {
        var sides = new ArticleAnalyzer().Analyze(new Article(body)).Sides;

        Assert.Equal(expected, sides.Order(StringComparer.Ordinal));
    }
}
