using System.Text.Encodings.Web;
using System.Text.Json;
using NegotiationMonitor.Analyses;
using NegotiationMonitor.Analysis;
using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;
using NegotiationMonitor.Articles;

namespace NegotiationMonitor.Benchmarks;

/// <summary>What <c>compare.sh</c> sets beside other programs: one thread, warmed up, whole articles, the best reading of each round.</summary>
internal static class Throughput
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);

    /// <summary>Writes the bodies and their sentences as JSON lines, for the other programs.</summary>
    public static void WriteArticles(BenchmarkArticles articles, TextWriter output)
    {
        var options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        var splitter = new SentenceSplitter(new Abbreviations(KnowledgeBase.BuiltIn));
        foreach (var article in articles.Bodies)
        {
            var sentences = splitter.Scan(article.Body).Sentences.Select(sentence => sentence.Span.In(article.Body).ToString());
            output.WriteLine(JsonSerializer.Serialize(new { id = article.Id, body = article.Body, sentences }, options));
        }
    }

    /// <summary>
    /// Prints for each round how many seconds of the processor one reading of all articles took, best of a round, a JSON object a line. A round begins when a
    /// line comes in, so that a script can let several programs take turns on one core.
    /// </summary>
    public static void Measure(BenchmarkArticles articles, TextReader turns, TextWriter output)
    {
        var reader = new ArticleReader(new ArticleAnalyzer(), new DivergenceFinder());
        BestOf(reader, articles.Bodies, WarmUp);
        while (turns.ReadLine() is not null)
        {
            var seconds = BestOf(reader, articles.Bodies, Round);
            output.WriteLine(JsonSerializer.Serialize(new { seconds, articles = articles.Bodies.Count, sentences = articles.Sentences, bytes = articles.Bytes }));
            output.Flush();
        }
    }

    // Time of the processor, not of the clock: what else runs on the machine then costs a little cache instead of most of the figure.
    private static double BestOf(ArticleReader reader, IReadOnlyList<ReceivedArticle> articles, TimeSpan atLeast)
    {
        var (best, begun) = (TimeSpan.MaxValue, Environment.CpuUsage.TotalTime);
        TimeSpan end;
        do
        {
            var start = Environment.CpuUsage.TotalTime;
            foreach (var article in articles) reader.Read(article.Id!, article);
            end = Environment.CpuUsage.TotalTime;
            if (end - start < best) best = end - start;
        }
        while (end - begun < atLeast);

        return best.TotalSeconds;
    }
}
