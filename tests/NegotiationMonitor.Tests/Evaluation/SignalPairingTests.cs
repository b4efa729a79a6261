using NegotiationMonitor.Evaluation;
using Xunit;

namespace NegotiationMonitor.Tests.Evaluation;

public sealed class SignalPairingTests
{
    private readonly SignalPairing _pairing = new(new SignalAgreement(NameComparison.BuiltIn));

    [Fact]
    public void Signals_are_paired_so_that_most_fields_agree()
    {
        LabelledSignal velmark = Spoken("Velmark"), ardania = Spoken("Ardania");
        Assert.Equal([(velmark, velmark), (ardania, ardania)], _pairing.Pair([velmark, ardania], [ardania, velmark]));
        Assert.Equal([(ardania, ardania)], _pairing.Pair([velmark, ardania], [ardania]));
    }

    [Fact]
    public void Among_equal_pairings_the_first_stands()
    {
        LabelledSignal first = Spoken("Velmark") with { Mode = "stated" }, second = Spoken("Velmark") with { Mode = "denied" };
        Assert.Equal([(Spoken("Velmark"), first)], _pairing.Pair([Spoken("Velmark")], [first, second]));
    }

    [Fact]
    public void Only_the_first_six_given_signals_are_paired()
    {
        var seventh = Spoken("Velmark");
        var given = Enumerable.Repeat(Spoken("Ardania"), 6).Append(seventh).ToList();
        Assert.DoesNotContain(_pairing.Pair([Spoken("Velmark")], given), pair => pair.Given == seventh);
    }

    private static LabelledSignal Spoken(string party) => new("skepticism", null, null, null, [], "official", null, party);
}
