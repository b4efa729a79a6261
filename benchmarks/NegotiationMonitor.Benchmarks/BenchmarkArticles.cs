using System.Text;
using NegotiationMonitor.Analysis;
using NegotiationMonitor.Articles;
using NegotiationMonitor.Training;

namespace NegotiationMonitor.Benchmarks;

/// <summary>Which articles are measured.</summary>
public enum ArticleSort
{
    /// <summary>Labelled with signals.</summary>
    Conflict,

    /// <summary>Labelled with none, but written to mislead: full of words of war. The gate stops three in five.</summary>
    NearConflict,

    /// <summary>The same without their sentences that hold a word of force: what most of a newsroom's articles are. The gate rejects them.</summary>
    OtherNews,
}

/// <summary>Articles of <c>training/</c> in a fixed order.</summary>
/// <param name="Bodies">The articles.</param>
/// <param name="Sentences">How many sentences their labels count.</param>
/// <param name="Bytes">The length of their bodies in UTF-8.</param>
public sealed record BenchmarkArticles(IReadOnlyList<ReceivedArticle> Bodies, int Sentences, long Bytes)
{
    private const int FewestSentences = 5;

    /// <summary>Of the articles about conflict every so manieth is measured: the encoder takes its time, and all of them would take minutes.</summary>
    private const int StepThroughConflict = 40;

    private static readonly ArticleAnalyzer Analyzer = new();

    /// <summary>The articles of one sort.</summary>
    public static BenchmarkArticles Of(ArticleSort sort)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "training");
        var articles = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(path => TrainingFile.Read(path).Articles)
            .Where(article => article.Sentences.Any(sentence => sentence.Signals.Count > 0) == (sort == ArticleSort.Conflict))
            .Select(article => sort == ArticleSort.OtherNews ? WithoutForce(article) : article)
            .Where(article => article.Sentences.Count >= FewestSentences)
            .Where((_, index) => sort != ArticleSort.Conflict || index % StepThroughConflict == 0).ToList();
        List<ReceivedArticle> received = [.. articles.Select(Received)];
        return new BenchmarkArticles(
            received, articles.Sum(article => article.Sentences.Count), received.Sum(article => (long)Encoding.UTF8.GetByteCount(article.Body)));
    }

    private static TrainingArticle WithoutForce(TrainingArticle article) =>
        article with { Sentences = [.. article.Sentences.Where(sentence => IsRejected(sentence.Text))] };

    /// <summary>True when the gate rejects the text: a short one with a single word of force it lets in.</summary>
    private static bool IsRejected(string text) => Analyzer.Analyze(new Article(text), explain: true).Findings.Any(finding => finding.Rule == "article-gate");

    private static ReceivedArticle Received(TrainingArticle article)
    {
        var body = new StringBuilder();
        foreach (var sentence in article.Sentences)
        {
            if (body.Length > 0) body.Append(sentence.BeginsParagraph ? "\n\n" : " ");
            body.Append(sentence.Text);
        }

        return new ReceivedArticle(
            article.Id, null, null, article.Title, DateTimeOffset.Parse($"{article.Date}T12:00:00Z"), null, "en", body.ToString(), IsRetracted: false);
    }
}
