namespace NegotiationMonitor.Ingest;

/// <summary>How many articles went which way.</summary>
/// <param name="Accepted">Taken in by the service.</param>
/// <param name="Duplicates">Known to the service already.</param>
/// <param name="Queued">Kept by the broker for the service.</param>
/// <param name="Refused">Refused, here or by the service.</param>
internal sealed record IngestCounts(int Accepted, int Duplicates, int Queued, int Refused)
{
    /// <summary>Before the first article.</summary>
    public static IngestCounts None { get; } = new(0, 0, 0, 0);

    /// <summary>How many have arrived.</summary>
    public int Sent => Accepted + Duplicates + Queued;

    /// <summary>The counts with one more article.</summary>
    public IngestCounts With(SendOutcome outcome) => outcome switch
    {
        SendOutcome.Accepted => this with { Accepted = Accepted + 1 },
        SendOutcome.Duplicate => this with { Duplicates = Duplicates + 1 },
        SendOutcome.Queued => this with { Queued = Queued + 1 },
        _ => this with { Refused = Refused + 1 },
    };

    /// <summary>The counts as the last line of the command.</summary>
    public override string ToString() => Queued > 0
        ? $"{Queued} sent, {Refused} refused. What the service refuses of them ends in the queue's error queue."
        : $"{Sent} sent: {Accepted} accepted, {Duplicates} duplicates. {Refused} refused.";
}
