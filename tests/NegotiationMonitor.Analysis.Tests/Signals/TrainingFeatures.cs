using System.Text.Json;
using System.Text.Json.Nodes;
using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Signals;
using NegotiationMonitor.Analysis.Text;
using Xunit;

namespace NegotiationMonitor.Analysis.Tests.Signals;

/// <summary>
/// No test but the way from labelled articles to what training/train_signals.py learns from. It runs only when asked for, with the
/// articles' file in LABELLED and the file to write in FEATURES; training/README.md gives the command.
/// </summary>
public sealed class TrainingFeatures
{
    [Fact(Explicit = true)]
    public void Features_of_labelled_articles_are_written_for_training()
    {
        var knowledge = KnowledgeBase.BuiltIn;
        var (splitter, speech, signals) = (new SentenceSplitter(new Abbreviations(knowledge)), new SpeechReader(knowledge), new SignalReader(knowledge));
        using var features = new StreamWriter(Path("FEATURES"));
        foreach (var line in File.ReadLines(Path("LABELLED")))
        {
            var article = JsonNode.Parse(line)!;
            var text = splitter.Scan((string)article["body"]!);
            var read = signals.Features(text, speech.Read(text, (string?)article["title"], null));
            for (var index = 0; index < text.Sentences.Count; index++)
            {
                if (Labelled(article, text.Sentences[index].Span) is not { } sentence) continue;
                features.WriteLine(JsonSerializer.Serialize(new
                {
                    article = (string?)article["id"],
                    conflict = (string?)article["conflict"],
                    labels = sentence["signals"]!.AsArray().SelectMany(signal => Labels(signal!)).Distinct(),
                    features = read[index].Select(feature => feature.Name).Distinct(),
                }));
            }
        }
    }

    private static string Path(string variable) =>
        Environment.GetEnvironmentVariable(variable) ?? throw new InvalidOperationException($"{variable} is not set; name a file in it.");

    private static JsonNode? Labelled(JsonNode article, TextSpan span) =>
        article["sentences"]!.AsArray()
            .Where(sentence => sentence!["skip"] is null && span.Overlaps(new TextSpan((int)sentence["start"]!, (int)sentence["end"]!)))
            .MaxBy(sentence => Math.Min(span.End, (int)sentence!["end"]!) - Math.Max(span.Start, (int)sentence["start"]!));

    private static IEnumerable<string> Labels(JsonNode signal) =>
        ((string[])["type", "direction", "mode"]).Select(field => (string?)signal[field]).OfType<string>();
}
