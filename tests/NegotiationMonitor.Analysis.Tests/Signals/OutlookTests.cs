using NegotiationMonitor.Analysis.Signals;
using Xunit;
using static NegotiationMonitor.Analysis.Tests.Signals.SignalsInContext;

namespace NegotiationMonitor.Analysis.Tests.Signals;

public sealed class OutlookTests
{
    [Theory]
    [InlineData("The envoys made good progress in the talks, Velmark's negotiator said.")]
    [InlineData("Velmark's foreign minister called the talks constructive.")]
    [InlineData("The two sides agreed on a truce, the mediator said.")]
    [InlineData("Ardania's president said that he was ready to resume the talks at any time.")]
    [InlineData("The envoy said that a deal was within reach.")]
    [InlineData("The rebels accepted the peace plan on Friday.")]
    [InlineData("The mediator said that he was optimistic about an agreement this week.")]
    [InlineData("Both governments signed the accord in Oslo.")]
    [InlineData("Ardania welcomed the proposal.")]
    [InlineData("Velmark is willing to negotiate without preconditions, its spokesman said.")]
    public void Words_of_progress_agreement_and_readiness_are_optimism(string sentence) =>
        Assert.Contains(SignalType.Optimism, TypesOf(sentence));

    [Theory]
    [InlineData("The talks ended with no breakthrough.")]
    [InlineData("The negotiations collapsed on Friday.")]
    [InlineData("Ardania rejected the peace plan.")]
    [InlineData("The talks are deadlocked, diplomats said.")]
    [InlineData("The border is the main obstacle to an agreement.")]
    [InlineData("Western diplomats doubt that the truce will last.")]
    [InlineData("The proposal is a ploy to buy time, Ardania's spokesman said.")]
    [InlineData("Velmark's delegation walked out of the talks.")]
    [InlineData("The movement will not attend the talks.")]
    [InlineData("Ardania accused Velmark of violating the ceasefire.")]
    [InlineData("Large differences remain between the two sides, the mediator said.")]
    [InlineData("Velmark has no interest in peace, the rebel leader said.")]
    [InlineData("The round of talks was postponed again.")]
    [InlineData("A settlement would take time and will be difficult, he said.")]
    public void Words_of_failure_refusal_and_doubt_are_skepticism(string sentence) =>
        Assert.Contains(SignalType.Skepticism, TypesOf(sentence));

    [Theory]
    [InlineData("The envoys made headway in the talks, he said.", SignalType.Optimism)]
    [InlineData("The envoys made no headway in the talks, he said.", SignalType.Skepticism)]
    [InlineData("They reached an agreement on Friday.", SignalType.Optimism)]
    [InlineData("They failed to reach an agreement on Friday.", SignalType.Skepticism)]
    [InlineData("The rebels agreed to join the talks.", SignalType.Optimism)]
    [InlineData("The rebels refused to join the talks.", SignalType.Skepticism)]
    public void Negation_and_reversal_turn_what_a_cue_says(string sentence, SignalType expected) =>
        Assert.Equal(expected, Assert.Single(TypesOf(sentence)));

    [Theory]
    [InlineData("There is no doubt that the talks made progress, the envoy said.")]
    [InlineData("The two sides not only met but also agreed on a truce.")]
    public void A_false_friend_of_negation_turns_nothing(string sentence) =>
        Assert.DoesNotContain(SignalType.Skepticism, TypesOf(sentence));

    [Theory]
    [InlineData("The Council urged both sides to agree on a truce.")]
    [InlineData("Ardania demanded that Velmark withdraw its troops.")]
    [InlineData("The talks will be held on Friday in Geneva.")]
    [InlineData("The delegates arrived in Oslo on Monday.")]
    [InlineData("The ministers discussed the crisis over dinner.")]
    [InlineData("\"We hope for peace,\" the bishop said.")]
    public void Demands_appeals_and_agenda_say_nothing_of_the_outlook(string sentence)
    {
        var types = TypesOf(sentence).ToArray();
        Assert.DoesNotContain(SignalType.Optimism, types);
        Assert.DoesNotContain(SignalType.Skepticism, types);
    }

    [Fact]
    public void One_sentence_can_carry_optimism_and_skepticism()
    {
        var types = TypesOf("Velmark's envoy called the talks constructive, but Ardania's spokesman said there was no breakthrough.").ToArray();
        Assert.Contains(SignalType.Optimism, types);
        Assert.Contains(SignalType.Skepticism, types);
    }
}
