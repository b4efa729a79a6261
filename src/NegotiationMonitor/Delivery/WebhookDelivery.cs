using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NegotiationMonitor.Observability;
using NegotiationMonitor.Storage;
using NegotiationMonitor.Storage.Outbox;

namespace NegotiationMonitor.Delivery;

/// <summary>
/// The Hangfire job that brings a subscriber what is due to it, in order for each alert. An attempt is at-least-once: a process that dies
/// between the answer and the note of it sends again, with the same webhook-id.
/// </summary>
internal sealed class WebhookDelivery(
    Func<MonitorDb> open,
    WebhookClient client,
    DeliveryQueue queue,
    IOptions<DeliveryOptions> options,
    MonitorMetrics metrics,
    TimeProvider clock,
    ILogger<WebhookDelivery> log)
{
    /// <summary>Brings <paramref name="subscriber"/> all that is due now.</summary>
    [AutomaticRetry(Attempts = 0)] // The rows own their attempts; a second count would fight with theirs.
    public async Task DrainAsync(string subscriber, CancellationToken cancellation)
    {
        var webhook = options.Value.Webhooks.SingleOrDefault(w => w.Name == subscriber);
        if (webhook is null)
        {
            log.SubscriberUnknown(subscriber);
            return;
        }

        while (await BringNextAsync(webhook, cancellation))
        {
        }
    }

    private async Task<bool> BringNextAsync(WebhookOptions webhook, CancellationToken cancellation)
    {
        await using var db = open();
        var claimedAt = clock.GetUtcNow();
        // Twice the time-out of an attempt: a claim outlives any attempt that is still going on.
        var until = claimedAt + (2 * options.Value.Timeout);
        if (await db.ClaimDeliveryAsync(webhook.Name, claimedAt, until, cancellation) is not { } delivery) return false;

        var payload = await db.Outbox.Where(e => e.EventId == delivery.EventId).Select(e => e.Payload).SingleAsync(cancellation);
        var failure = await client.SendAsync(webhook, delivery.EventId, payload, cancellation);

        delivery.Attempts++;
        delivery.ClaimedUntil = null;
        delivery.LastError = failure;
        var now = clock.GetUtcNow();
        if (failure is null)
        {
            delivery.Status = DeliveryStatus.Delivered;
            delivery.DeliveredAt = now;
            metrics.Delivered();
            log.Delivered(delivery.AlertId, webhook.Name, delivery.Attempts);
        }
        else if (options.Value.DelayAfter(delivery.Attempts) is { } delay)
        {
            delivery.DueAt = now + delay;
            queue.StartIn(webhook.Name, delay);
            log.DeliveryPostponed(delivery.AlertId, webhook.Name, delivery.Attempts, delay, failure);
        }
        else
        {
            delivery.Status = DeliveryStatus.Failed;
            metrics.DeliveryFailed();
            log.DeliveryFailed(delivery.AlertId, webhook.Name, delivery.Attempts, failure);
        }

        await db.SaveChangesAsync(CancellationToken.None);
        return true;
    }
}
