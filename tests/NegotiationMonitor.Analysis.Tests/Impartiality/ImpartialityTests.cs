using System.Text.Json.Nodes;
using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;
using Xunit;

namespace NegotiationMonitor.Analysis.Tests.Impartiality;

/// <summary>
/// Who is named must change nothing but the names. With a file of articles in ARTICLES (JSON lines) it tells of each article that changes;
/// training/README.md gives the command.
/// </summary>
public sealed class ImpartialityTests
{
    private static readonly ArticleAnalyzer Analyzer = new();
    private static readonly SentenceSplitter Splitter = new(new Abbreviations(KnowledgeBase.BuiltIn));
    private static readonly SpeechReader Speech = new(KnowledgeBase.BuiltIn);

    /// <summary>Invented, about two states that are far from each other.</summary>
    private static readonly Article War = new(
        "LIMA - Peru agreed on Monday to a truce around the town of Besk and will pull its troops back, President Tamo Rell said.\n\n"
        + "\"The talks with Chad were constructive,\" Rell told reporters in Lima. He said a deal could be signed within days.\n\n"
        + "On Tuesday Peruvian artillery shelled Besk, killing nine people, residents said.\n\n"
        + "Chadian Foreign Minister Ona Virr said there had been no progress and accused Peru of buying time.",
        "Peru and Chad agree on truce",
        new DateTimeOffset(2026, 6, 10, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Names_of_states_people_and_places_change_nothing_but_the_names()
    {
        var (before, expected, after) = Swapped(War);
        Assert.Contains(expected, told => told.What.Contains("Optimism", StringComparison.Ordinal));
        Assert.NotEqual(before.Body, after.Body);
        Assert.Empty(Differences(expected, Told(after, name => name)));
    }

    [Fact]
    public void Articles_of_a_file_are_the_same_under_other_names()
    {
        if (Environment.GetEnvironmentVariable("ARTICLES") is not { } file) return;
        var (articles, changed) = (0, 0);
        foreach (var line in File.ReadLines(file))
        {
            var json = JsonNode.Parse(line)!;
            var (_, expected, after) = Swapped(new Article((string)json["body"]!, (string?)json["title"], DateTimeOffset.Parse((string)json["publishedAt"]!, null)));
            articles++;
            var differences = Differences(expected, Told(after, name => name));
            if (differences.Count == 0) continue;
            changed++;
            Console.WriteLine($"{json["id"]}:");
            foreach (var difference in differences) Console.WriteLine($"  {difference}");
        }

        Console.WriteLine($"{articles} articles, {changed} changed");
        Assert.True(articles > 0);
    }

    private static (Article Before, IReadOnlyList<(string What, double Confidence)> Expected, Article After) Swapped(Article article)
    {
        var text = Splitter.Scan(article.Body);
        var swap = NameSwap.For(KnowledgeBase.BuiltIn, text, Speech.Read(text, article.Title, null));
        return (article, Told(article, swap.Apply), article with { Body = swap.Apply(article.Body), Title = article.Title is { } title ? swap.Apply(title) : null });
    }

    private static List<string> Differences(IReadOnlyList<(string What, double Confidence)> expected, IReadOnlyList<(string What, double Confidence)> got) =>
    [
        .. expected.Where(one => !got.Any(other => IsSame(one, other))).Select(lost => $"- {lost.What} {lost.Confidence:0.000}"),
        .. got.Where(one => !expected.Any(other => IsSame(one, other))).Select(found => $"+ {found.What} {found.Confidence:0.000}"),
    ];

    private static bool IsSame((string What, double Confidence) one, (string What, double Confidence) other) =>
        one.What == other.What && one.Confidence == other.Confidence;

    private static IReadOnlyList<(string What, double Confidence)> Told(Article article, Func<string, string> named)
    {
        var analysis = Analyzer.Analyze(article);
        var finder = new DivergenceFinder();
        var asserted = new AssertedArticle("a", null, article.PublishedAt, analysis.Sides, analysis.Assertions);
        return
        [
            .. analysis.Sentences.SelectMany(sentence => sentence.Signals.Select(signal =>
                ($"{sentence.Index} {signal.Type} {signal.Source.Kind} {Named(signal.Source.Speaker)} {Named(signal.Source.Party)}"
                + (signal.Activity is { } activity ? $" {activity.Direction} {activity.Mode} {Named(activity.Actor)} {string.Join(';', activity.Places.Select(Named))}" : ""), signal.Confidence))),
            .. finder.Gather(finder.FindPairs([asserted])).Select(divergence => ($"{divergence.Kind} {Named(divergence.Party)} {divergence.Severity}", divergence.Confidence)),
        ];

        string Named(string? name) => name is null ? "-" : named(name);
    }
}
