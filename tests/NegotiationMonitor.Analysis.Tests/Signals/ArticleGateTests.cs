using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Signals;
using NegotiationMonitor.Analysis.Text;
using Xunit;

namespace NegotiationMonitor.Analysis.Tests.Signals;

public sealed class ArticleGateTests
{
    private static readonly SentenceSplitter Splitter = new(new Abbreviations(KnowledgeBase.BuiltIn));
    private static readonly SpeechReader Speech = new(KnowledgeBase.BuiltIn);
    private static readonly CueTable Cues = new(KnowledgeBase.BuiltIn);

    [Theory]
    [InlineData("""
        The dockers' union rejected the employers' offer on Monday and vowed to fight on. Workers walked out at dawn and blocked the gates of the port.
        Exporters warned of losses if the strike went on. The two sides will meet a mediator on Thursday. The company's shares fell three percent.
        """)]
    [InlineData("""
        Marsk attacked from the first minute and the striker hit the bar twice. The coach moved his defenders forward after the break. Fans fought with stewards outside the stadium.
        The team held the lead until the final whistle. Its next match is a battle for the top of the league.
        """)]
    [InlineData("""
        The judge ordered the former general to appear before the court in person. His lawyers threatened to withdraw from the trial. Prosecutors said that they would not retreat.
        A jury will hear the first witnesses in May. The verdict in another case is under appeal.
        """)]
    [InlineData("""
        The new bridge opened on Monday after a delay of two years. Residents of the town crossed it on foot in the morning. The mayor left early.
        The old bridge will be taken down. It had stood at the river since his grandfather's time.
        """)]
    public void An_article_about_something_else_is_stopped(string body) => Assert.False(IsOpen(body));

    [Theory]
    [InlineData("""
        Troops of Velmark shelled the port of Besk on Monday while dockers were loading grain. The union said that four workers were wounded.
        Exporters moved their ships to the open sea. Grain prices rose three percent on the market. Mediators called for a truce at the port.
        """)]
    [InlineData("""
        The tribunal charged two commanders of the Oru Front with war crimes. Their lawyers said that the rebels would leave the talks. The trial begins in May.
        Fighting went on near Besk on Monday. The front's soldiers pulled back from the river.
        """)]
    [InlineData("""
        The two governments exchanged their envoys for the first time in a year. Neither side has talked of a ceasefire. Velmark threatened to close the strait.
        Its president spoke on television. He left no doubt that he would fight on.
        """)]
    public void A_war_stays_in_whatever_else_it_touches(string body) => Assert.True(IsOpen(body));

    [Fact]
    public void A_short_text_needs_one_word_of_force_whatever_else_it_holds() =>
        Assert.True(IsOpen("The union of dockers said that the market of Besk was shelled."));

    private static bool IsOpen(string body)
    {
        var text = Splitter.Scan(body.ReplaceLineEndings(" "));
        return ArticleCues.Read(Cues, text, Speech.Read(text, title: null, findings: null)).Gate.IsOpen;
    }
}
