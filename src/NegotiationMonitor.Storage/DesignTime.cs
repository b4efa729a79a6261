using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace NegotiationMonitor.Storage;

/// <summary>Lets <c>dotnet ef migrations add</c> make the SQLite context without a service around it.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteMonitorDb>
{
    public SqliteMonitorDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteMonitorDb>().UseSqlite("Data Source=design-time.db").Options);
}

/// <summary>Lets <c>dotnet ef migrations add</c> make the PostgreSQL context without a service around it.</summary>
internal sealed class PostgresDesignTime : IDesignTimeDbContextFactory<PostgresMonitorDb>
{
    public PostgresMonitorDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresMonitorDb>().UseNpgsql("Host=design-time").Options);
}
