using System.IO.Pipelines;
using NegotiationMonitor.Articles;

namespace NegotiationMonitor.Samples;

/// <summary>The articles that come with the program: written for it, about invented wars.</summary>
internal static class SampleArticles
{
    private const string File = "Samples/articles.jsonl";

    /// <summary>The articles, all moved by the same time so that the newest was printed a moment before <paramref name="now"/>: alerts are about news.</summary>
    public static async Task<IReadOnlyList<ReceivedArticle>> ReadAsync(ArticleParser parser, DateTimeOffset now, CancellationToken cancellation)
    {
        await using var stream = typeof(SampleArticles).Assembly.GetManifestResourceStream(File)
            ?? throw new InvalidOperationException($"{File} is not built into the program.");
        List<ReceivedArticle> articles = [];
        await foreach (var line in InputLines.ReadAsync(PipeReader.Create(stream), parser.Limits.JsonBytes, cancellation))
        {
            articles.Add(parser.Parse(line.Bytes) switch
            {
                ArticleReading.Accepted accepted => accepted.Article,
                ArticleReading.Refused refused => throw new InvalidOperationException($"{File}:{line.Number}: {refused.Reason}"),
                var other => throw new InvalidOperationException($"{File}:{line.Number}: {other}"),
            });
        }

        var moved = now - articles.Max(article => article.PublishedAt!.Value) - TimeSpan.FromMinutes(1);
        return articles.ConvertAll(article => article with { PublishedAt = article.PublishedAt + moved });
    }
}
