using NegotiationMonitor.Configuration;

namespace NegotiationMonitor.Delivery;

/// <summary>Who is told of alerts, and how often a delivery is tried.</summary>
public sealed class DeliveryOptions
{
    /// <summary>The waits after the first, second, … failed attempt when none are configured.</summary>
    public static readonly IReadOnlyList<TimeSpan> DefaultAttemptDelays =
    [
        TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2),
        TimeSpan.FromMinutes(10), TimeSpan.FromHours(1), TimeSpan.FromHours(6),
    ];

    /// <summary>The subscribers that alerts are posted to.</summary>
    public WebhookOptions[] Webhooks { get; init; } = [];

    /// <summary>
    /// How long to wait after each failed attempt; when they are used up, the delivery has failed for good. Empty:
    /// 5 and 30 seconds, 2 and 10 minutes, 1 and 6 hours.
    /// </summary>
    // Empty by default because the binder adds configured elements to those that are there already.
    [DurationRange("00:00:01", "7.00:00:00", Example = "00:00:30", Reading = "30 seconds")]
    public TimeSpan[] AttemptDelays { get; init; } = [];

    /// <summary>How long a subscriber may take to answer one attempt.</summary>
    [DurationRange("00:00:01", "00:05:00", Example = "00:00:15", Reading = "15 seconds")]
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long to wait when <paramref name="attempts"/> attempts (1 or more) have failed; null when no more are to be made.</summary>
    public TimeSpan? DelayAfter(int attempts)
    {
        var delays = AttemptDelays.Length > 0 ? AttemptDelays : DefaultAttemptDelays;
        return attempts <= delays.Count ? delays[attempts - 1] : null;
    }
}
