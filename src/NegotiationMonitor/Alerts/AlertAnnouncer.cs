using NegotiationMonitor.Delivery;
using NegotiationMonitor.Observability;

namespace NegotiationMonitor.Alerts;

/// <summary>Tells operators of what happened to alerts, and starts their deliveries.</summary>
internal sealed class AlertAnnouncer(DeliveryQueue deliveries, MonitorMetrics metrics, ILogger<AlertAnnouncer> log)
{
    /// <summary>Call after the commit: what is told must be true.</summary>
    public void Tell(IReadOnlyList<AlertChange> changes)
    {
        foreach (var change in changes)
        {
            metrics.Happened(change);
            var alert = change.Alert;
            switch (change.Kind)
            {
                case AlertChangeKind.Raised: log.AlertRaised(alert.Id, alert.Kind, alert.Party, alert.ConflictId, alert.Severity, alert.Status); break;
                case AlertChangeKind.Updated: log.AlertUpdated(alert.Id, alert.Version, alert.Severity); break;
                case AlertChangeKind.Resolved: log.AlertResolved(alert.Id); break;
                default: log.AlertRetracted(alert.Id, alert.Status); break;
            }
        }

        if (changes.Count > 0) deliveries.Start();
    }
}
