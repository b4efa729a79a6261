using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NegotiationMonitor.Storage;

namespace NegotiationMonitor.Database;

/// <summary>Brings the database's schema to what this version needs, or says what is missing.</summary>
internal sealed class DatabaseSchema(
    Func<MonitorDb> open, IOptions<DatabaseOptions> options, TimeProvider clock, ILogger<DatabaseSchema> log)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>Waits until the database answers, then migrates it if the settings say so.</summary>
    /// <exception cref="SchemaOutdatedException">Migrations are missing and must not be applied here.</exception>
    public async Task PrepareAsync(CancellationToken cancellation)
    {
        IReadOnlyList<string> missing;
        while (true)
        {
            try
            {
                missing = options.Value.MigratesAtStart() ? await MigrateAsync(cancellation) : await MissingAsync(cancellation);
                break;
            }
            catch (Exception exception) when (exception is System.Data.Common.DbException or InvalidOperationException { InnerException: System.Data.Common.DbException })
            {
                log.DatabaseAway(exception.GetBaseException().Message, Pause);
                await Task.Delay(Pause, clock, cancellation);
            }
        }

        if (!options.Value.MigratesAtStart() && missing.Count > 0) throw new SchemaOutdatedException(missing);
    }

    /// <summary>Applies what is missing; returns the names of the migrations applied.</summary>
    public async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellation)
    {
        if (DatabaseServices.Folder(options.Value) is { } folder) Directory.CreateDirectory(folder);

        await using var db = open();
        var missing = await MissingAsync(db, cancellation);
        await db.Database.MigrateAsync(cancellation);
        if (db is SqliteMonitorDb)
        {
            // Readers don't wait for the writer, and a commit is one write. The mode stays with the file.
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation);
        }

        return missing;
    }

    /// <summary>The names of the migrations that the database lacks, oldest first.</summary>
    public async Task<IReadOnlyList<string>> MissingAsync(CancellationToken cancellation)
    {
        await using var db = open();
        return await MissingAsync(db, cancellation);
    }

    private static async Task<IReadOnlyList<string>> MissingAsync(MonitorDb db, CancellationToken cancellation) =>
        [.. await db.Database.GetPendingMigrationsAsync(cancellation)];
}
