using Microsoft.EntityFrameworkCore;

namespace NegotiationMonitor.Storage;

/// <summary>The store on PostgreSQL: for production, as many processes as wanted.</summary>
public sealed class PostgresMonitorDb(DbContextOptions<PostgresMonitorDb> options) : MonitorDb(options)
{
    /// <inheritdoc/>
    internal override string SkipLocked => "FOR UPDATE SKIP LOCKED";

    /// <inheritdoc/>
    internal override object Moment(DateTimeOffset moment) => moment.ToUniversalTime();
}
