using Microsoft.EntityFrameworkCore;
using NegotiationMonitor.Storage;

namespace NegotiationMonitor.Tests.Storage;

/// <summary>A migrated SQLite file that goes away with the test.</summary>
public sealed class TemporaryStore : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("negotiation-monitor-").FullName;
    private readonly DbContextOptions<SqliteMonitorDb> _options;

    public TemporaryStore()
    {
        // Without pooling, so that the file is free when it is to be deleted.
        _options = new DbContextOptionsBuilder<SqliteMonitorDb>()
            .UseSqlite($"Data Source={Path.Combine(_folder, "store.db")};Pooling=False").Options;
        using var db = Open();
        db.Database.Migrate();
    }

    public MonitorDb Open() => new SqliteMonitorDb(_options);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
