using NegotiationMonitor.Articles;

namespace NegotiationMonitor.Ingest;

/// <summary>Sends what can be read to one destination, batch by batch, and counts what becomes of it.</summary>
internal sealed class IngestRun(IArticleDestination destination)
{
    private const int ArticlesAtOnce = 50;

    // A web server takes 30 MB in one request.
    private const int BytesAtOnce = 8 * 1024 * 1024;

    private readonly List<OutgoingArticle> _batch = [];
    private long _bytes;

    /// <summary>The counts so far; they stand also when the sending broke off.</summary>
    public IngestCounts Counts { get; private set; } = IngestCounts.None;

    /// <summary>Sends every article that is well formed, in order, and names each that is refused, here or by the service.</summary>
    /// <exception cref="DestinationUnreachableException">The destination can't be reached, or no longer.</exception>
    public async Task SendAsync(IAsyncEnumerable<ArticleInput> inputs, IIngestDisplay display, CancellationToken cancellation)
    {
        await foreach (var input in inputs.WithCancellation(cancellation))
        {
            switch (input.Reading)
            {
                case ArticleReading.Accepted accepted:
                    await AddAsync(OutgoingArticle.From(input, accepted.Article), display, cancellation);
                    break;
                case ArticleReading.Refused refused:
                    Count(new SendOutcome.Refused(refused.Reason), input, refused.Id, display);
                    break;
            }
        }

        await FlushAsync(display, cancellation);
    }

    private async Task AddAsync(OutgoingArticle article, IIngestDisplay display, CancellationToken cancellation)
    {
        if (_batch.Count == ArticlesAtOnce || _bytes + article.Json.Length > BytesAtOnce) await FlushAsync(display, cancellation);
        _batch.Add(article);
        _bytes += article.Json.Length;
    }

    private async Task FlushAsync(IIngestDisplay display, CancellationToken cancellation)
    {
        if (_batch.Count == 0) return;
        var outcomes = await destination.SendAsync(_batch, cancellation);
        foreach (var (article, outcome) in _batch.Zip(outcomes)) Count(outcome, article.Input, article.Id, display);
        display.Advance(_bytes, Counts);
        _batch.Clear();
        _bytes = 0;
    }

    private void Count(SendOutcome outcome, ArticleInput input, string? id, IIngestDisplay display)
    {
        Counts = Counts.With(outcome);
        if (outcome is SendOutcome.Refused refused) display.Complain(input.Complaint(id, refused.Reason));
    }
}
