using System.Text.Json;
using System.Text.Json.Nodes;
using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Encoder;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Signals;
using NegotiationMonitor.Analysis.Text;
using Xunit;

namespace NegotiationMonitor.Analysis.Tests.Signals;

/// <summary>
/// The way from labelled articles to the rows that training/encoder learns from. With the articles' file in LABELLED and the file to write
/// in FEATURES it is the tool itself (training/encoder/make.sh runs it); without them it is tried on one invented article.
/// </summary>
public sealed class TrainingFeatures
{
    private const string Invented = """
        {"id":"besk-1","conflict":"besk","body":"Velmark's army shelled Besk on Monday. The town has two bridges.","sentences":[
        {"start":0,"end":38,"signals":[{"type":"military-activity","direction":"escalation","mode":"reported"}]},{"start":39,"end":64,"signals":[]}]}
        """;

    [Fact]
    public void Features_of_labelled_articles_are_written_for_training()
    {
        var labelled = Environment.GetEnvironmentVariable("LABELLED") is { } file ? File.ReadLines(file) : [Invented.ReplaceLineEndings("")];
        var written = Environment.GetEnvironmentVariable("FEATURES") ?? System.IO.Path.GetTempFileName();
        Write(labelled, written);
        Assert.Contains("\"labels\":[\"military-activity\",\"escalation\",\"reported\"]", File.ReadAllText(written));
    }

    private static void Write(IEnumerable<string> labelled, string written)
    {
        var knowledge = KnowledgeBase.BuiltIn;
        var (splitter, speech, signals) = (new SentenceSplitter(new Abbreviations(knowledge)), new SpeechReader(knowledge), new SignalReader(knowledge));
        var pieces = WordPieces.BuiltIn(splitter);
        using var features = new StreamWriter(written);
        foreach (var line in labelled)
        {
            var article = JsonNode.Parse(line)!;
            var text = splitter.Scan((string)article["body"]!);
            var spoken = speech.Read(text, (string?)article["title"], null);
            var read = signals.Features(text, spoken);
            var inputs = pieces.Read(text, (string?)article["title"], spoken);
            for (var index = 0; index < text.Sentences.Count; index++)
            {
                if (Labelled(article, text.Sentences[index].Span) is not { } sentence) continue;
                features.WriteLine(JsonSerializer.Serialize(new
                {
                    article = (string?)article["id"],
                    conflict = (string?)article["conflict"],
                    labels = sentence["signals"]!.AsArray().SelectMany(signal => Labels(signal!)).Distinct(),
                    features = read[index].Select(feature => feature.Name).Distinct(),
                    pieces = inputs[index].Pieces,
                    length = inputs[index].SentenceLength,
                    speech = sentence["attributions"] is not null,
                    tags = PieceTags.Of(text, spoken, inputs[index], sentence),
                }));
            }
        }
    }

    private static JsonNode? Labelled(JsonNode article, TextSpan span) =>
        article["sentences"]!.AsArray()
            .Where(sentence => sentence!["skip"] is null && span.Overlaps(new TextSpan((int)sentence["start"]!, (int)sentence["end"]!)))
            .MaxBy(sentence => Math.Min(span.End, (int)sentence!["end"]!) - Math.Max(span.Start, (int)sentence["start"]!));

    private static IEnumerable<string> Labels(JsonNode signal) =>
        ((string[])["type", "direction", "mode"]).Select(field => (string?)signal[field]).OfType<string>();
}
