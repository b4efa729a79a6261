namespace NegotiationMonitor.Ingest;

/// <summary>What became of an article that was sent.</summary>
internal abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>The service has it on disk.</summary>
    internal sealed record Accepted : SendOutcome;

    /// <summary>The service had this version, or a later one, already.</summary>
    internal sealed record Duplicate : SendOutcome;

    /// <summary>The broker keeps it until the service takes it.</summary>
    internal sealed record Queued : SendOutcome;

    /// <summary>The service doesn't take it.</summary>
    internal sealed record Refused(string Reason) : SendOutcome;
}
