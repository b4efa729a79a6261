using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace NegotiationMonitor.Storage;

/// <summary>The store on SQLite: for trying out, one process.</summary>
public sealed class SqliteMonitorDb(DbContextOptions<SqliteMonitorDb> options) : MonitorDb(options)
{
    /// <inheritdoc/>
    internal override string SkipLocked => "";

    /// <inheritdoc/>
    internal override object Moment(DateTimeOffset moment) => moment.UtcTicks;

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        // SQLite has no type for moments and can't compare EF's text of them: UTC ticks compare rightly.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();

    private sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(
        moment => moment.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}
