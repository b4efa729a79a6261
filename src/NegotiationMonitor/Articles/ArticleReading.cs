namespace NegotiationMonitor.Articles;

/// <summary>What comes of reading what was handed in as an article.</summary>
public abstract record ArticleReading
{
    private ArticleReading()
    {
    }

    /// <summary>It can be analysed, or it withdraws an article.</summary>
    public sealed record Accepted(ReceivedArticle Article) : ArticleReading;

    /// <summary>It can't be taken.</summary>
    /// <param name="Id">The article's id (else its url), where that much could be read.</param>
    /// <param name="Faults">At least one fault, one a field.</param>
    public sealed record Refused(string? Id, IReadOnlyList<ArticleFault> Faults) : ArticleReading
    {
        /// <summary>All faults in one line.</summary>
        public string Reason => string.Join(' ', Faults);
    }
}
