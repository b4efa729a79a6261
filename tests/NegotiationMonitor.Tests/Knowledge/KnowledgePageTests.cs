using System.Text.RegularExpressions;
using NegotiationMonitor.Analysis;
using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Signals;
using NegotiationMonitor.Knowledge;
using NJsonSchema;
using Xunit;

namespace NegotiationMonitor.Tests.Knowledge;

/// <summary>What docs/knowledge.md shows can be copied as it stands, and does what the page says.</summary>
public sealed partial class KnowledgePageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(KnowledgeFiles.Repository, "docs", "knowledge.md"));
    private static readonly Lazy<KnowledgeBase> Knowledge = new(Read);

    [Fact]
    public void All_examples_together_are_right() => Assert.True(Knowledge.Value.Entries("parties").Count > KnowledgeBase.BuiltIn.Entries("parties").Count);

    [Fact]
    public async Task Every_example_follows_its_schema()
    {
        foreach (Match example in Example().Matches(Page))
        {
            var kind = KnowledgeKinds.Of(example.Groups["file"].Value.Split('/')[0])!;
            var schema = await JsonSchema.FromJsonAsync(KnowledgeSchema.Of(kind), TestContext.Current.CancellationToken);
            Assert.Empty(schema.Validate(example.Groups["json"].Value));
        }
    }

    [Fact]
    public void The_page_names_every_kind_and_every_field()
    {
        Assert.All(KnowledgeKinds.All, kind =>
        {
            var row = Page.Split('\n').Single(line => line.StartsWith($"| `{kind.Folder}` |", StringComparison.Ordinal));
            Assert.All(kind.Fields.Where(field => field.Name is not ("id" or "forms" or "examples")), field => Assert.Contains($"`{field.Name}`", row));
        });
    }

    [Theory]
    [InlineData("Sky lances were heard over Besk on Monday.", true)]
    [InlineData("The sky lance festival was held in June.", false)]
    public void The_new_word_is_military_activity_but_for_its_exception(string sentence, bool expected) =>
        Assert.Equal(expected, Signals(sentence).Any(signal => signal.Type == SignalType.MilitaryActivity));

    [Theory]
    [InlineData("The FRB said that the talks had gone well.", "River Brigades")]
    [InlineData("A spokesman for Segunda Marquetalia said that the talks had gone well.", "Segunda Marquetalia")]
    [InlineData("Amber House said that the talks had gone well.", "Velmark")]
    public void The_new_parties_speak(string sentence, string expected) =>
        Assert.Equal(expected, Assert.Single(Analyze(sentence).SelectMany(each => each.Attributions)).Source.Party);

    [Fact]
    public void The_new_medium_speaks_for_its_state() =>
        Assert.Contains(
            Analyze("The talks had gone well, VelWire reported.").SelectMany(sentence => sentence.Attributions),
            attribution => attribution.Source == new Source(SourceKind.Media, "Velmark Wire", "Velmark"));

    private static IEnumerable<Signal> Signals(string sentence) => Analyze(sentence).SelectMany(each => each.Signals);

    // The article around it is about a war, without which no sentence is read as if it were.
    private static IEnumerable<Sentence> Analyze(string sentence)
    {
        const string War = "Rebels shelled the town of Besk on Monday, killing ten soldiers. The army said that peace talks with the rebels would resume.\n\n";
        return new ArticleAnalyzer(Knowledge.Value).Analyze(new Article(War + sentence)).Sentences.Where(each => each.Span.Start >= War.Length);
    }

    private static KnowledgeBase Read()
    {
        using var files = new KnowledgeFiles();
        foreach (Match example in Example().Matches(Page)) files.Add(example.Groups["file"].Value, example.Groups["json"].Value);
        return KnowledgeFolder.Over(files.Folder).Knowledge;
    }

    [GeneratedRegex(@"^`(?<file>[a-z]+/[a-z-]+\.json)`:\n```json\n(?<json>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Example();
}
