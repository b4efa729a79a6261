namespace NegotiationMonitor.Delivery;

internal static partial class DeliveryLog
{
    [LoggerMessage(4001, LogLevel.Information, "Alert {AlertId} delivered to {Subscriber} at attempt {Attempt}")]
    public static partial void Delivered(this ILogger log, Guid alertId, string subscriber, int attempt);

    [LoggerMessage(4002, LogLevel.Warning, "Alert {AlertId} not taken by {Subscriber} at attempt {Attempt}, again in {Delay}: {Reason}")]
    public static partial void DeliveryPostponed(
        this ILogger log, Guid alertId, string subscriber, int attempt, TimeSpan delay, string reason);

    [LoggerMessage(4003, LogLevel.Error, "Alert {AlertId} given up for {Subscriber} after {Attempt} attempts: {Reason}. Mend the receiver, then set the delivery back to Pending.")]
    public static partial void DeliveryFailed(this ILogger log, Guid alertId, string subscriber, int attempt, string reason);

    [LoggerMessage(4004, LogLevel.Warning, "Deliveries wait for {Subscriber}, which is not among Delivery:Webhooks any more")]
    public static partial void SubscriberUnknown(this ILogger log, string subscriber);
}
