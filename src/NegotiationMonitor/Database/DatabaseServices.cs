using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NegotiationMonitor.Storage;

namespace NegotiationMonitor.Database;

internal static class DatabaseServices
{
    /// <summary>The store, on SQLite or PostgreSQL; <see cref="Func{MonitorDb}"/> opens it for one unit of work.</summary>
    public static void AddStorage(this IHostApplicationBuilder builder, DatabaseOptions options)
    {
        if (options.Provider == DatabaseProvider.PostgreSql)
        {
            builder.Services.AddDbContextFactory<PostgresMonitorDb>(db => db.UseNpgsql(options.ConnectionStringInForce()));
            builder.Services.AddSingleton<Func<MonitorDb>>(services =>
                services.GetRequiredService<IDbContextFactory<PostgresMonitorDb>>().CreateDbContext);
        }
        else
        {
            builder.Services.AddDbContextFactory<SqliteMonitorDb>(db => db.UseSqlite(options.ConnectionStringInForce()));
            builder.Services.AddSingleton<Func<MonitorDb>>(services =>
                services.GetRequiredService<IDbContextFactory<SqliteMonitorDb>>().CreateDbContext);
        }

        builder.Services.AddSingleton<DatabaseSchema>();
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: ["ready"]);
    }

    /// <summary>The folder of a SQLite file; null for PostgreSQL and for a database in memory.</summary>
    public static string? Folder(DatabaseOptions options)
    {
        if (options.Provider == DatabaseProvider.PostgreSql) return null;

        var file = new SqliteConnectionStringBuilder(options.ConnectionStringInForce()).DataSource;
        return string.IsNullOrEmpty(file) || file == ":memory:" ? null : Path.GetDirectoryName(Path.GetFullPath(file));
    }
}
