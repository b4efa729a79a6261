using NegotiationMonitor.Configuration;

namespace NegotiationMonitor.Schedules;

/// <summary>When recurring work runs, as Quartz cron expressions: second, minute, hour, day of month, month, day of week; in UTC.</summary>
public sealed class SchedulesOptions
{
    /// <summary>When alerts whose window has passed are resolved.</summary>
    [CronExpression]
    public string AlertSweep { get; init; } = "0 * * * * ?";

    /// <summary>When deliveries that are due but have no job are given one.</summary>
    [CronExpression]
    public string DeliverySweep { get; init; } = "0/15 * * * * ?";
}
