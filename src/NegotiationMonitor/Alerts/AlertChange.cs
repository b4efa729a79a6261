using NegotiationMonitor.Storage.Alerts;

namespace NegotiationMonitor.Alerts;

/// <summary>What can happen to an alert.</summary>
internal enum AlertChangeKind
{
    Raised,
    Updated,
    Resolved,
    Retracted,
}

/// <summary>Something happened to an alert, which stands as it is after it.</summary>
internal sealed record AlertChange(StoredAlert Alert, AlertChangeKind Kind)
{
    public bool IsNew => Kind == AlertChangeKind.Raised;
}
