using System.Text.Json;

namespace NegotiationMonitor.EndToEnd.Articles;

/// <summary>An article as an outlet would send it.</summary>
/// <param name="Id">The outlet's id of it.</param>
/// <param name="Source">The outlet.</param>
/// <param name="PublishedAt">When it was printed.</param>
/// <param name="Body">The text.</param>
public sealed record InventedArticle(string Id, string Source, DateTimeOffset PublishedAt, string Body)
{
    /// <summary>Its JSON form in UTF-8.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, JsonSerializerOptions.Web);
}
