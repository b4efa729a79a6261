using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using NegotiationMonitor.Analyses;
using NegotiationMonitor.Analysis;
using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Articles;

namespace NegotiationMonitor.Benchmarks;

/// <summary>What <c>compare.sh</c> sets beside other programs: one thread, warmed up, whole articles, the best of some rounds.</summary>
internal static class Throughput
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);

    /// <summary>Writes the bodies as JSON lines, for the other programs.</summary>
    public static void WriteArticles(BenchmarkArticles articles, TextWriter output)
    {
        var options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        foreach (var article in articles.Bodies) output.WriteLine(JsonSerializer.Serialize(new { id = article.Id, body = article.Body }, options));
    }

    /// <summary>Prints for each round the seconds that one reading of all articles took, a JSON object a line.</summary>
    public static void Measure(BenchmarkArticles articles, int rounds, TextWriter output)
    {
        var reader = new ArticleReader(new ArticleAnalyzer(), new DivergenceFinder());
        Read(reader, articles.Bodies, WarmUp);
        for (var round = 0; round < rounds; round++)
        {
            var seconds = Read(reader, articles.Bodies, Round);
            output.WriteLine(JsonSerializer.Serialize(new { seconds, articles = articles.Bodies.Count, sentences = articles.Sentences, bytes = articles.Bytes }));
        }
    }

    private static double Read(ArticleReader reader, IReadOnlyList<ReceivedArticle> articles, TimeSpan atLeast)
    {
        var clock = Stopwatch.StartNew();
        var readings = 0;
        do
        {
            foreach (var article in articles) reader.Read(article.Id!, article);
            readings++;
        }
        while (clock.Elapsed < atLeast);

        return clock.Elapsed.TotalSeconds / readings;
    }
}
