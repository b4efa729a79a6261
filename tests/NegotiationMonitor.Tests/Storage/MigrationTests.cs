using Microsoft.EntityFrameworkCore;
using NegotiationMonitor.Storage;
using Xunit;

namespace NegotiationMonitor.Tests.Storage;

public sealed class MigrationTests
{
    [Fact]
    public void The_migrations_for_SQLite_are_in_step_with_the_model()
    {
        using var db = new SqliteMonitorDb(new DbContextOptionsBuilder<SqliteMonitorDb>().UseSqlite("Data Source=unused.db").Options);
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void The_migrations_for_PostgreSQL_are_in_step_with_the_model()
    {
        using var db = new PostgresMonitorDb(new DbContextOptionsBuilder<PostgresMonitorDb>().UseNpgsql("Host=unused").Options);
        Assert.False(db.Database.HasPendingModelChanges());
    }
}
