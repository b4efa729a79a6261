using Microsoft.EntityFrameworkCore;

namespace NegotiationMonitor.Storage;

/// <summary>The store on PostgreSQL: for production, as many processes as wanted.</summary>
public sealed class PostgresMonitorDb(DbContextOptions<PostgresMonitorDb> options) : MonitorDb(options)
{
    /// <inheritdoc/>
    public override string SkipLocked => "FOR UPDATE SKIP LOCKED";
}
