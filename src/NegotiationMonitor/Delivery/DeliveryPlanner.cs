using Microsoft.Extensions.Options;
using NegotiationMonitor.Alerts;
using NegotiationMonitor.Storage.Alerts;
using NegotiationMonitor.Storage.Outbox;

namespace NegotiationMonitor.Delivery;

/// <summary>Says which subscribers get an event.</summary>
internal sealed class DeliveryPlanner(IOptions<DeliveryOptions> options)
{
    /// <summary>One row for each subscriber whose wishes the alert meets.</summary>
    public IEnumerable<StoredDelivery> For(AlertChange change, OutboxEvent written) =>
        from webhook in options.Value.Webhooks
        where Wants(webhook, change.Alert)
        select new StoredDelivery
        {
            EventId = written.EventId,
            AlertId = change.Alert.Id,
            Subscriber = webhook.Name,
            DueAt = written.WrittenAt,
        };

    // By the peak severity, so that whoever got the alarm also hears that it is over.
    private static bool Wants(WebhookOptions webhook, StoredAlert alert) =>
        alert.PeakSeverity >= webhook.MinimumSeverity
        && (webhook.Kinds.Length == 0 || webhook.Kinds.Contains(alert.Kind))
        && (alert.Status != AlertStatus.Historical || webhook.IncludeHistorical);
}
