namespace NegotiationMonitor.Correlation;

internal static partial class CorrelationLog
{
    [LoggerMessage(2001, LogLevel.Warning, "Correlation failed; its articles stay pending and it is tried again")]
    public static partial void CorrelationFailed(this ILogger log, Exception exception);

    [LoggerMessage(2002, LogLevel.Debug, "Conflict {ConflictId} correlated: {Articles} articles, {NewPairs} new pairs, {Events} alert events")]
    public static partial void ConflictCorrelated(this ILogger log, string conflictId, int articles, int newPairs, int events);
}
