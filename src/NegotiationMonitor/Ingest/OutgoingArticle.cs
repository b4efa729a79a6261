using System.Text.Json;
using NegotiationMonitor.Articles;
using NegotiationMonitor.Contracts;
using NegotiationMonitor.Storage;

namespace NegotiationMonitor.Ingest;

/// <summary>An article on its way to a service.</summary>
/// <param name="Input">Where it was read, to name it when it is refused.</param>
/// <param name="Id">The publisher's id; null where it has none.</param>
/// <param name="Json">The article as the service takes it: one JSON object, in UTF-8, on one line.</param>
internal sealed record OutgoingArticle(ArticleInput Input, string? Id, byte[] Json)
{
    /// <summary>The article that was read, made ready to be sent.</summary>
    public static OutgoingArticle From(ArticleInput input, ReceivedArticle article) => new(input, article.Id, JsonSerializer.SerializeToUtf8Bytes(
        new ArticlePublished
        {
            Id = article.Id,
            Source = article.Source,
            Url = article.Url,
            Title = article.Title,
            PublishedAt = article.PublishedAt,
            UpdatedAt = article.UpdatedAt,
            Language = article.Language,
            Retracted = article.IsRetracted,
            Body = article.Body,
        },
        MonitorJson.Options));
}
