namespace NegotiationMonitor.EndToEnd.Bus;

/// <summary>One message from the error queue.</summary>
/// <param name="Body">The body as it was sent.</param>
/// <param name="Reason">The header MT-Fault-Message.</param>
public sealed record RefusedMessage(byte[] Body, string Reason);
