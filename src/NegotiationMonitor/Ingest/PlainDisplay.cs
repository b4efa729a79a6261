namespace NegotiationMonitor.Ingest;

/// <summary>Lines for a file or another program: refusals on standard error, and a sign of life now and then.</summary>
internal sealed class PlainDisplay(TextWriter output, TextWriter error) : IIngestDisplay
{
    private const int ArticlesBetweenSigns = 1000;

    private int _next = ArticlesBetweenSigns;

    /// <inheritdoc/>
    public void Complain(string line) => error.WriteLine(line);

    /// <inheritdoc/>
    public void Advance(long bytes, IngestCounts counts)
    {
        if (counts.Sent < _next) return;
        output.WriteLine($"{counts.Sent} sent …");
        _next = counts.Sent - (counts.Sent % ArticlesBetweenSigns) + ArticlesBetweenSigns;
    }
}
