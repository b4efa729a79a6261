using NegotiationMonitor.Analysis.Signals;
using Xunit;
using static NegotiationMonitor.Analysis.Tests.Signals.SignalsInContext;

namespace NegotiationMonitor.Analysis.Tests.Signals;

public sealed class ActorTests
{
    [Theory]
    [InlineData("Ardanian troops shelled the town of Velin on Monday.", "Ardania")]
    [InlineData("The town of Velin was shelled by Velmarkan artillery on Monday.", "Velmark")]
    [InlineData("Ardanian troops, backed by Kestrian jets, captured the village of Oru on Monday.", "Ardania")]
    [InlineData("Ardania accused Velmark's army of shelling the town of Oru overnight.", "Velmark")]
    [InlineData("Four Velmarkan soldiers were killed near the bridge on Monday.", "Ardania")]
    [InlineData("The attack on Velmarkan troops was launched at dawn by Ardanian forces.", "Ardania")]
    [InlineData("Velmark's army denied that its troops had attacked the village.", "Velmark")]
    public void The_actor_is_who_does_it_not_who_helps_or_suffers(string sentence, string actor) =>
        Assert.Equal(actor, Assert.Single(SignalsOf(sentence), signal => signal.Type == SignalType.MilitaryActivity).Activity!.Actor);

    [Theory]
    [InlineData("Ardanian troops captured the towns of Besk and Tal Oruni on Monday.", "Besk, Tal Oruni")]
    [InlineData("Shells fell on the outskirts of al-Besk on Monday, killing two people.", "al-Besk")]
    [InlineData("Ardanian forces shelled Sunni villagers near Tamo Rell on Monday.", "Tamo Rell")]
    [InlineData("A spokesman told reporters in Oslo that Ardanian troops had shelled the town of Besk.", "Besk")]
    public void Places_are_where_it_happens_not_where_it_is_told(string sentence, string places) =>
        Assert.Equal(places, string.Join(", ", Assert.Single(SignalsOf(sentence), signal => signal.Type == SignalType.MilitaryActivity).Activity!.Places));
}
