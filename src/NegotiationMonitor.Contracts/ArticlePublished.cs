namespace NegotiationMonitor.Contracts;

/// <summary>An article that a publisher hands to the monitor. Only <see cref="Body"/> is required.</summary>
public sealed record ArticlePublished
{
    /// <summary>The publisher's own id of the article. With <see cref="Source"/> it is the article's identity; without it the address is, else the text.</summary>
    public string? Id { get; init; }

    /// <summary>The outlet, as its readers know it.</summary>
    public string? Source { get; init; }

    /// <summary>Where the article can be read: an absolute http or https address.</summary>
    public string? Url { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>When it was published. Windows are counted by it; without it, by arrival.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>When this version of it was made. Orders the versions of one article; without it, arrival does.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>True when the publisher withdraws the article: what rested on it is taken back.</summary>
    public bool Retracted { get; init; }

    /// <summary>The language, "en"; articles in any other are refused. Null: it is detected.</summary>
    public string? Language { get; init; }

    /// <summary>The text, at most 1 MB of UTF-8; paragraphs are parted by an empty line.</summary>
    public string? Body { get; init; }
}
