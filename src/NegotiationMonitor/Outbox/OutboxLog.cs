namespace NegotiationMonitor.Outbox;

internal static partial class OutboxLog
{
    [LoggerMessage(2501, LogLevel.Warning, "The relay could not publish; it tries again")]
    public static partial void RelayFailed(this ILogger log, Exception exception);
}
