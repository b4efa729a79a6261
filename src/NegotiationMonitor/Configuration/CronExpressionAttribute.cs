using Quartz;

namespace NegotiationMonitor.Configuration;

/// <summary>The text must be a cron expression as Quartz reads it.</summary>
public sealed class CronExpressionAttribute : OptionRuleAttribute
{
    /// <inheritdoc/>
    public override string? RemedyFor(object value) =>
        CronExpression.TryParse(value as string ?? "", out _)
            ? null
            : "it must be a Quartz cron expression: second, minute, hour, day of month, month, day of week, for example \"0 * * * * ?\" for every minute.";
}
