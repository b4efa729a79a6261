using Microsoft.Extensions.Diagnostics.HealthChecks;
using NegotiationMonitor.Storage;

namespace NegotiationMonitor.Database;

/// <summary>Ready means that the database answers.</summary>
internal sealed class DatabaseHealth(Func<MonitorDb> open) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var db = open();
        return await db.Database.CanConnectAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The database does not answer. Check Database:ConnectionString and the server.");
    }
}
