namespace NegotiationMonitor.Articles;

/// <summary>How large an article may be.</summary>
/// <param name="BodyBytes">The most that the body may take in UTF-8.</param>
public sealed record ArticleLimits(int BodyBytes)
{
    /// <summary>1 MB (1,048,576 bytes) of body.</summary>
    public static ArticleLimits Default { get; } = new(1024 * 1024);

    /// <summary>
    /// The most bytes that an article's JSON form may take: a body in which every character is escaped ("\u00e9" for two bytes, "\u0001" for
    /// one) takes six times its own size, and the other fields want room.
    /// </summary>
    public int JsonBytes => checked((6 * BodyBytes) + (64 * 1024));

    /// <summary>The most UTF-16 code units of an id: it is part of an index key in the database.</summary>
    public int IdChars => 400;

    /// <summary>The most UTF-16 code units of an outlet's name.</summary>
    public int SourceChars => 200;

    /// <summary>The most UTF-16 code units of a url.</summary>
    public int UrlChars => 2000;

    /// <summary>The most UTF-16 code units of a headline.</summary>
    public int TitleChars => 2000;
}
