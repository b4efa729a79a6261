using NegotiationMonitor.Outbox;

namespace NegotiationMonitor.Correlation;

/// <summary>Articles wait to be correlated.</summary>
internal sealed class CorrelationSignal : WorkSignal;
