using Hangfire;
using Microsoft.Extensions.Options;

namespace NegotiationMonitor.Delivery;

/// <summary>Starts the jobs that drain subscribers' deliveries. The rows own attempts and times; a job only carries them out.</summary>
internal sealed class DeliveryQueue(IBackgroundJobClient jobs, IOptions<DeliveryOptions> options)
{
    /// <summary>Starts one job for each subscriber. One that finds nothing due ends at once.</summary>
    public void Start()
    {
        foreach (var webhook in options.Value.Webhooks) Start(webhook.Name);
    }

    /// <summary>Starts a job for <paramref name="subscriber"/>.</summary>
    public void Start(string subscriber) =>
        jobs.Enqueue<WebhookDelivery>(delivery => delivery.DrainAsync(subscriber, CancellationToken.None));

    /// <summary>Starts a job for <paramref name="subscriber"/> after <paramref name="delay"/>.</summary>
    public void StartIn(string subscriber, TimeSpan delay) =>
        jobs.Schedule<WebhookDelivery>(delivery => delivery.DrainAsync(subscriber, CancellationToken.None), delay);
}
