namespace NegotiationMonitor.Knowledge;

internal static partial class KnowledgeLog
{
    [LoggerMessage(1101, LogLevel.Information, "Knowledge of {KnowledgeDirectory} is in force: {Added} entries added, {Replaced} replaced, {Extended} extended, {Removed} removed")]
    public static partial void KnowledgeInForce(this ILogger log, string knowledgeDirectory, int added, int replaced, int extended, int removed);
}
