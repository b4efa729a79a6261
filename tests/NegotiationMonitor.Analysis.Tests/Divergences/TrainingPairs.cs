using System.Text.Json;
using System.Text.Json.Nodes;
using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Analysis.Text;
using Xunit;

namespace NegotiationMonitor.Analysis.Tests.Divergences;

/// <summary>
/// The way from labelled articles to what training/learn_pairs.py learns from. With the articles' file in LABELLED and the file to write in
/// PAIRS it is the tool itself; without them it is tried on one invented article.
/// </summary>
public sealed class TrainingPairs
{
    private const string Invented = """
        {"id":"besk-1","conflict":"besk","publishedAt":"2026-06-10T12:00:00Z","body":"The truce between Velmark and the Oru Front, agreed last week, was broken on Tuesday. Velmark's army shelled Besk on Tuesday in breach of the truce.",
        "divergences":[{"kind":"pledge-contradicted","party":"Velmark","statements":[{"start":0,"end":83}],"counterparts":[{"start":84,"end":147}]}]}
        """;

    [Fact]
    public void Pairs_of_labelled_articles_are_written_for_training()
    {
        var labelled = Environment.GetEnvironmentVariable("LABELLED") is { } file ? File.ReadLines(file) : [Invented.ReplaceLineEndings("")];
        var written = Environment.GetEnvironmentVariable("PAIRS") ?? Path.GetTempFileName();
        Write(labelled, written);
        Assert.Contains("\"isRight\":true", File.ReadAllText(written));
    }

    private static void Write(IEnumerable<string> labelled, string written)
    {
        var analyzer = new ArticleAnalyzer();
        using var pairs = new StreamWriter(written);
        foreach (var line in labelled)
        {
            var json = JsonNode.Parse(line)!;
            var at = DateTimeOffset.Parse((string)json["publishedAt"]!, null);
            var analysis = analyzer.Analyze(new Article((string)json["body"]!, (string?)json["title"], at));
            var article = new AssertedArticle((string)json["id"]!, null, at, analysis.Sides, analysis.Assertions);
            foreach (var (kind, party, statement, counterpart) in DivergenceFinder.Passing(article))
            {
                var wanted = json["divergences"]!.AsArray().Where(divergence => (string)divergence!["kind"]! == PairModel.Ids[(int)kind] && (string?)divergence["party"] == party).ToList();
                pairs.WriteLine(JsonSerializer.Serialize(new
                {
                    article = (string?)json["id"],
                    conflict = (string?)json["conflict"],
                    kind = PairModel.Ids[(int)kind],
                    party,
                    isWanted = wanted.Count > 0,
                    isRight = wanted.Any(divergence => Touches(divergence!["statements"], statement) && Touches(divergence["counterparts"], counterpart)),
                    features = PairFeatures.Of(party, statement, counterpart).Select(feature => feature.Name).Distinct(),
                }));
            }
        }
    }

    private static bool Touches(JsonNode? sides, Placed placed) =>
        sides!.AsArray().Any(side => new TextSpan((int)side!["start"]!, (int)side["end"]!).Overlaps(placed.Assertion.Span));
}
