namespace NegotiationMonitor.Ingest;

/// <summary>Articles can't be sent; the message says to whom, why, and what to do.</summary>
internal sealed class DestinationUnreachableException(string message) : Exception(message);
