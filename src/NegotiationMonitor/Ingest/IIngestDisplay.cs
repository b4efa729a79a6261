namespace NegotiationMonitor.Ingest;

/// <summary>Shows how far the sending is: a bar on a terminal, plain lines elsewhere.</summary>
internal interface IIngestDisplay
{
    /// <summary>Names an article that was refused, and why.</summary>
    void Complain(string line);

    /// <summary>Tells that a batch of so many bytes is through, and the counts after it.</summary>
    void Advance(long bytes, IngestCounts counts);
}
