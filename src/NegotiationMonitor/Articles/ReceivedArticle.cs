using NegotiationMonitor.Analysis;

namespace NegotiationMonitor.Articles;

/// <summary>An article as somebody handed it in, checked field by field.</summary>
/// <param name="Id">The publisher's id; null where none was given.</param>
/// <param name="Source">The outlet; null where unknown.</param>
/// <param name="Url">An absolute http or https address; null where none was given.</param>
/// <param name="Title">The headline; null where none was given.</param>
/// <param name="PublishedAt">When it was published, in the offset it was written in (UTC where it was written without one); null where unknown.</param>
/// <param name="UpdatedAt">Orders the versions of one article; null where none was given.</param>
/// <param name="Language">The language as given; null where none was given.</param>
/// <param name="Body">The text as received, but for NUL and lone surrogates, which are U+FFFD one for one; empty only for a withdrawal.</param>
/// <param name="IsRetracted">True when the publisher withdraws the article.</param>
public sealed record ReceivedArticle(
    string? Id,
    string? Source,
    string? Url,
    string? Title,
    DateTimeOffset? PublishedAt,
    DateTimeOffset? UpdatedAt,
    string? Language,
    string Body,
    bool IsRetracted)
{
    /// <summary>What the analysis reads of it.</summary>
    public Article ForAnalysis => new(Body, Title, PublishedAt);
}
