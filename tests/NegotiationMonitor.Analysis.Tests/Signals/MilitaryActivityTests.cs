using NegotiationMonitor.Analysis.Signals;
using Xunit;
using static NegotiationMonitor.Analysis.Tests.Signals.SignalsInContext;

namespace NegotiationMonitor.Analysis.Tests.Signals;

public sealed class MilitaryActivityTests
{
    [Theory]
    [InlineData("Ardanian troops shelled the town of Velin on Monday.", Direction.Escalation, Mode.Reported)]
    [InlineData("Heavy fighting raged near the bridge overnight.", Direction.Escalation, Mode.Reported)]
    [InlineData("Rebels captured two villages east of Velin on Tuesday.", Direction.Escalation, Mode.Reported)]
    [InlineData("Four soldiers were killed in an ambush near the river.", Direction.Escalation, Mode.Reported)]
    [InlineData("Velmark's air force bombed a depot outside the port.", Direction.Escalation, Mode.Reported)]
    [InlineData("The army withdrew its tanks from the town on Friday, residents said.", Direction.DeEscalation, Mode.Reported)]
    [InlineData("Ardania said that it would withdraw its troops from the town.", Direction.DeEscalation, Mode.Stated)]
    [InlineData("Ardania announced that its army would cease fire at midnight.", Direction.DeEscalation, Mode.Stated)]
    [InlineData("Ardania's defence minister threatened to attack the port.", Direction.Escalation, Mode.Stated)]
    [InlineData("Ardania's army denied that its troops had attacked the village.", Direction.Escalation, Mode.Denied)]
    public void Direction_and_mode_follow_from_the_words(string sentence, Direction direction, Mode mode)
    {
        var signal = Assert.Single(SignalsOf(sentence), signal => signal.Type == SignalType.MilitaryActivity);
        Assert.Equal((direction, mode), (signal.Activity!.Direction, signal.Activity.Mode));
    }

    [Theory]
    [InlineData("The war began in 1998 after years of tension.")]
    [InlineData("The parliament approved military aid worth ten million dollars.")]
    [InlineData("Police arrested twenty demonstrators in the capital.")]
    [InlineData("The two presidents want to end the fighting.")]
    [InlineData("The talks are to end the war.")]
    public void History_budgets_police_work_and_the_bare_name_of_the_war_are_no_activity(string sentence) =>
        Assert.DoesNotContain(SignalType.MilitaryActivity, TypesOf(sentence));

    [Theory]
    [InlineData("The tariff talks collapsed on Friday. The minister rejected the proposal. Both sides accused each other of bad faith.")]
    [InlineData("The coach was optimistic after the match. His team attacked from the start. The striker shot twice.")]
    [InlineData("The dockers' union accepted the offer. Pay talks had been deadlocked. The walkout is over.")]
    [InlineData("The jury failed to agree. The judge put off the verdict. The lawyers doubt the evidence.")]
    public void An_article_about_another_matter_carries_no_signal(string body) =>
        Assert.All(new ArticleAnalyzer().Analyze(new Article(body)).Sentences, sentence => Assert.Empty(sentence.Signals));
}
