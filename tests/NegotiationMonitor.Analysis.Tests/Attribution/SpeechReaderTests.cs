using NegotiationMonitor.Analysis.Attribution;
using Xunit;

namespace NegotiationMonitor.Analysis.Tests.Attribution;

public sealed class SpeechReaderTests
{
    private static readonly ArticleAnalyzer Analyzer = new();

    [Theory]
    [InlineData("Shells fell on Besk, residents said on Monday.", "Shells fell", SourceKind.Witness, "residents")]
    [InlineData("According to residents, the bridge at Besk was gone.", "bridge", SourceKind.Witness, "residents")]
    [InlineData("The bridge at Besk was gone, according to residents.", "bridge", SourceKind.Witness, "residents")]
    [InlineData("\"The bridge is gone,\" said Tamo Rell, a spokesman for the army.", "bridge", SourceKind.Official, "Tamo Rell")]
    [InlineData("Tamo Rell, a military analyst, told reporters that the lines would hold.", "lines would hold", SourceKind.Analyst, "Tamo Rell")]
    [InlineData("In a statement, the defence ministry said its troops had left.", "troops had left", SourceKind.Official, "the defence ministry")]
    [InlineData("Gen. Tamo Rell spoke on Monday. He said the lines would hold.", "lines would hold", SourceKind.Official, "Tamo Rell")]
    [InlineData("\"We hold the town,\" Gen. Tamo Rell said. \"We will not leave it.\"", "will not leave", SourceKind.Official, "Tamo Rell")]
    [InlineData("Gen. Tamo Rell said the lines held, adding that shells had fallen on Besk.", "shells had fallen", SourceKind.Official, "Tamo Rell")]
    [InlineData("Shells fell on Besk, while Gen. Tamo Rell said the lines held.", "Shells fell", SourceKind.None, null)]
    [InlineData("Gen. Tamo Rell said the lines held, while shells fell on the disputed valley.", "shells fell", SourceKind.None, null)]
    [InlineData("“We hold the town,” Gen. Tamo Rell told a briefing in Besk, during which Russia stated that it would leave.", "would leave", SourceKind.Official, "Russia")]
    [InlineData("Residents doubted the scale of Velmark’s stated pullout from Besk.", "pullout from Besk", SourceKind.Witness, "Residents")]
    [InlineData("Shells fell on the disputed valley.", "Shells fell", SourceKind.None, null)]
    public void Words_are_given_to_whoever_says_them(string body, string words, SourceKind kind, string? speaker)
    {
        var source = SourceOf(body, words);

        Assert.Equal((kind, speaker), (source.Kind, source.Speaker));
    }

    [Theory]
    [InlineData("The Velmarkan army shelled Besk. Velmark's foreign minister, Tamo Rell, said the lines would hold.", "lines would hold", "Velmark")]
    [InlineData("The Qorin Liberation Front (QXF) attacked. A QXF spokesman said its fighters would stay.", "would stay", "Qorin Liberation Front")]
    [InlineData("The Hill Peoples' Army attacked. The Hill Peoples' Army said its fighters would stay.", "would stay", "Hill Peoples' Army")]
    [InlineData("The Kremlin said the lines would hold.", "lines would hold", "Russia")]
    [InlineData("Residents fled. The Syrian opposition and the opposition's fighters left. The Syrian opposition said Syria's army was near.", "was near", "Syrian opposition")]
    public void A_source_speaks_for_its_party(string body, string words, string party) => Assert.Equal(party, SourceOf(body, words).Party);

    [Fact]
    public void Spans_of_speech_lie_within_their_sentence()
    {
        const string Body = "BESK, Velmark - \"We wait,\" he said, adding \"and watch\". It denied that, according to them. Rell, of the Front, said so; Ana Voss (who was there) did not.";
        var analysis = Analyzer.Analyze(new Article(Body));

        Assert.All(analysis.Sentences, sentence => Assert.All(sentence.Attributions, attribution =>
        {
            Assert.True(sentence.Span.Contains(attribution.Words));
            if (attribution.Mention is { } mention) Assert.True(sentence.Span.Contains(mention));
            if (attribution.Cue is { } cue) Assert.True(sentence.Span.Contains(cue));
        }));
    }

    private static Source SourceOf(string body, string words)
    {
        var at = body.IndexOf(words, StringComparison.Ordinal);
        return Analyzer.Analyze(new Article(body)).Sentences.SelectMany(sentence => sentence.Attributions)
            .Where(attribution => attribution.Words.Start <= at && attribution.Words.End >= at + words.Length)
            .MinBy(attribution => attribution.Words.Length)?.Source ?? Source.Narrator;
    }
}
