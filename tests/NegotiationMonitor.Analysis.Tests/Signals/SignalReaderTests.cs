using NegotiationMonitor.Analysis.Signals;
using Xunit;

namespace NegotiationMonitor.Analysis.Tests.Signals;

public sealed class SignalReaderTests
{
    private const string Report =
        "Velmark's army shelled the town of Velin on Monday, residents said. Ardania's spokesman said that the talks had failed. "
        + "\"We are ready to sign the agreement,\" Velmark's president, Tamo Rell, told reporters.";

    private static readonly ArticleAnalyzer Analyzer = new();

    [Fact]
    public void Cues_lie_within_their_sentence()
    {
        foreach (var sentence in Analyzer.Analyze(new Article(Report)).Sentences)
        {
            Assert.All(sentence.Signals, signal => Assert.All(signal.Cues, cue => Assert.True(sentence.Span.Contains(cue))));
        }
    }

    [Fact]
    public void Confidence_lies_between_nought_and_one() =>
        Assert.All(Analyzer.Analyze(new Article(Report)).Sentences.SelectMany(sentence => sentence.Signals), signal => Assert.InRange(signal.Confidence, 0, 1));

    [Fact]
    public void The_further_fields_belong_to_military_activity_alone() =>
        Assert.All(
            Analyzer.Analyze(new Article(Report)).Sentences.SelectMany(sentence => sentence.Signals),
            signal => Assert.Equal(signal.Type == SignalType.MilitaryActivity, signal.Activity is not null));

    [Fact]
    public void The_same_text_gives_the_same_signals()
    {
        var first = Analyzer.Analyze(new Article(Report)).Sentences.SelectMany(sentence => sentence.Signals).Select(Told);
        var second = new ArticleAnalyzer().Analyze(new Article(Report)).Sentences.SelectMany(sentence => sentence.Signals).Select(Told);
        Assert.Equal(first, second);
    }

    [Fact]
    public void An_explanation_names_the_signal_and_its_words() =>
        Assert.Contains(
            Analyzer.Analyze(new Article(Report), explain: true).Findings,
            finding => finding.Sentence == 1 && finding.Verdict.StartsWith("gives skepticism", StringComparison.Ordinal) && finding.Verdict.Contains("failed", StringComparison.Ordinal));

    [Fact]
    public void An_explanation_names_the_words_that_weighed_with_the_encoder() =>
        Assert.Contains(
            Analyzer.Analyze(new Article(Report), explain: true).Findings,
            finding => finding.Sentence == 0 && finding.Verdict.StartsWith("gives military activity", StringComparison.Ordinal) && finding.Verdict.Contains("\"shelled\" +", StringComparison.Ordinal));

    [Fact]
    public void An_explanation_names_the_speaker_and_who_would_have_been_next() =>
        Assert.Contains(
            Analyzer.Analyze(new Article(Report), explain: true).Findings,
            finding => finding.Sentence == 0 && finding.Verdict == "military activity is said by residents; next would be the article itself");

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("no no no")]
    [InlineData("\uD83D attacked \uDC00, not, (")]
    [InlineData("If unless not, but - \"failed to\" ; : killed")]
    public void No_text_is_too_odd_to_read(string body) => Assert.NotNull(Analyzer.Analyze(new Article(body), explain: true));

    [Fact]
    public void A_text_without_stops_is_read_in_stretches()
    {
        var body = string.Concat(Enumerable.Repeat("troops of Velmark attacked, but Ardania did not agree to the truce, ", 3000));
        var sentences = Analyzer.Analyze(new Article(body)).Sentences;
        Assert.InRange(sentences.Max(sentence => sentence.Span.Length), 1, 2000);
        Assert.Contains(sentences, sentence => sentence.Signals.Count > 0);
    }

    private static string Told(Signal signal) =>
        $"{signal.Type} {signal.Confidence} {signal.Source} {string.Join(',', signal.Cues)} {signal.Activity?.Direction} {signal.Activity?.Mode} {signal.Activity?.Actor}";
}
