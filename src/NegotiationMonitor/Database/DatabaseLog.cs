namespace NegotiationMonitor.Database;

internal static partial class DatabaseLog
{
    [LoggerMessage(5001, LogLevel.Warning, "The database does not answer, again in {Delay}: {Reason}")]
    public static partial void DatabaseAway(this ILogger log, string reason, TimeSpan delay);
}
