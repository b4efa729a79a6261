namespace NegotiationMonitor.Analysis;

/// <summary>What the analysis reads of an article.</summary>
/// <param name="Body">The text, exactly as received: every span counts its UTF-16 code units.</param>
/// <param name="Title">The headline; null where there is none.</param>
/// <param name="PublishedAt">When the article was published; null where unknown (then no timed divergence is found).</param>
public sealed record Article(string Body, string? Title = null, DateTimeOffset? PublishedAt = null);
