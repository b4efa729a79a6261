namespace NegotiationMonitor.Intake;

internal static partial class IntakeLog
{
    [LoggerMessage(1001, LogLevel.Warning, "A batch of {Groups} could not be stored together; each part is tried by itself")]
    public static partial void BatchSplit(this ILogger log, Exception exception, int groups);

    [LoggerMessage(1002, LogLevel.Warning, "An article from {Way} ({ExternalId}) was refused: {Reason}")]
    public static partial void ArticleRefused(this ILogger log, string way, string externalId, string reason);
}
