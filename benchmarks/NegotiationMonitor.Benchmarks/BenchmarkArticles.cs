using System.Text;
using System.Text.Json;
using NegotiationMonitor.Articles;
using NegotiationMonitor.Training;

namespace NegotiationMonitor.Benchmarks;

/// <summary>Which articles are measured.</summary>
public enum ArticleSort
{
    /// <summary>About a war or about talks to end one.</summary>
    Conflict,

    /// <summary>About anything else: most of what a newsroom gets.</summary>
    OtherNews,
}

/// <summary>Articles of <c>training/</c>, whole and in a fixed order.</summary>
/// <param name="Bodies">Their bodies.</param>
/// <param name="Sentences">How many sentences their labels count.</param>
/// <param name="Bytes">Their length in UTF-8.</param>
public sealed record BenchmarkArticles(IReadOnlyList<ReceivedArticle> Bodies, int Sentences, long Bytes)
{
    /// <summary>The articles labelled with some signal, or those labelled with none and not about a conflict.</summary>
    public static BenchmarkArticles Of(ArticleSort sort)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "training");
        var articles = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(path => TrainingFile.Read(path).Articles)
            .Where(article => article.Sentences.Any(sentence => sentence.Signals.Count > 0) == (sort == ArticleSort.Conflict)).ToList();
        List<ReceivedArticle> received = [.. articles.Select(Received)];
        return new BenchmarkArticles(
            received, articles.Sum(article => article.Sentences.Count), received.Sum(article => (long)Encoding.UTF8.GetByteCount(article.Body)));
    }

    private static ReceivedArticle Received(TrainingArticle article)
    {
        using var json = JsonDocument.Parse(TrainingJson.Line(article));
        return new ReceivedArticle(
            article.Id, null, null, article.Title, DateTimeOffset.Parse($"{article.Date}T12:00:00Z"), null, "en",
            json.RootElement.GetProperty("body").GetString()!, IsRetracted: false);
    }
}
