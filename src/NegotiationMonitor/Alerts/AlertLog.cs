using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Storage.Alerts;

namespace NegotiationMonitor.Alerts;

internal static partial class AlertLog
{
    [LoggerMessage(3001, LogLevel.Information, "Alert {AlertId} raised: {DivergenceKind} by {Party} in {ConflictId}, {Severity} ({AlertStatus})")]
    public static partial void AlertRaised(
        this ILogger log, Guid alertId, DivergenceKind divergenceKind, string party, string conflictId, Severity severity, AlertStatus alertStatus);

    [LoggerMessage(3002, LogLevel.Information, "Alert {AlertId} updated to version {AlertVersion}, {Severity}")]
    public static partial void AlertUpdated(this ILogger log, Guid alertId, int alertVersion, Severity severity);

    [LoggerMessage(3003, LogLevel.Information, "Alert {AlertId} resolved: its window passed with nothing new")]
    public static partial void AlertResolved(this ILogger log, Guid alertId);

    [LoggerMessage(3004, LogLevel.Information, "Alert {AlertId} taken back ({AlertStatus})")]
    public static partial void AlertRetracted(this ILogger log, Guid alertId, AlertStatus alertStatus);
}
