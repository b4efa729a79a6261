using NegotiationMonitor.Evaluation;
using Xunit;

namespace NegotiationMonitor.Tests.Evaluation;

public sealed class NameComparisonTests
{
    private static readonly NameComparison Names = NameComparison.BuiltIn;

    [Theory]
    [InlineData("Žofia Łodwick’s", "zofia odwicks")]
    [InlineData("the U.S. Army's 2nd-Corps", "the us army 2nd corps")]
    [InlineData("ﬁrst ½ “Côte”…", "first 12 cote")]
    [InlineData("Выборг", "")]
    [InlineData(null, "")]
    public void A_name_is_reduced_to_small_ascii_words(string? name, string plain) => Assert.Equal(plain, Names.Plain(name));

    [Theory]
    [InlineData("the U.N.", "United Nations", true)]
    [InlineData("Velmark's", "the Velmark", true)]
    [InlineData("Velmark", "Ardania", false)]
    [InlineData("Velmark", null, false)]
    [InlineData("", null, true)]
    public void Parties_are_the_same_under_their_aliases(string? one, string? other, bool same) => Assert.Equal(same, Names.IsSameParty(one, other));

    [Theory]
    [InlineData("Col. Bruno Vass", "Vass", true)]
    [InlineData("Bruno Vass", "Bruno Keller", false)]
    [InlineData("Velmarkian officials", "Velmark's spokesman", true)]
    [InlineData("Ardanian officials", "officials of Ardania", true)]
    [InlineData("a senior official", "officials", false)]
    [InlineData("the president", "President", true)]
    [InlineData("a senior official", "the senior minister", false)]
    [InlineData(null, "", true)]
    [InlineData(null, "Vass", false)]
    public void Speakers_are_the_same_by_their_telling_words(string? one, string? other, bool same) => Assert.Equal(same, Names.IsSameSpeaker(one, other));
}
