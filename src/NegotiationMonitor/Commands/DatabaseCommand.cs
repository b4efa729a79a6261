using System.CommandLine;
using NegotiationMonitor.Configuration;
using NegotiationMonitor.Database;

namespace NegotiationMonitor.Commands;

/// <summary>Makes or checks the database's tables.</summary>
internal static class DatabaseCommand
{
    public static Command Create()
    {
        var migrate = new Command("migrate", "Brings the tables up to what this version needs. Run it once before the service when PostgreSQL is used.");
        migrate.SetAction(async (parsed, cancellation) =>
        {
            var applied = await Schema().MigrateAsync(cancellation);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(
                applied.Count == 0 ? "The database is up to date." : $"Applied {string.Join(", ", applied)}.");
            return 0;
        });

        var check = new Command("check", "Says whether the database answers and is up to date; exit code 2 when it isn't.");
        check.SetAction(async (parsed, cancellation) =>
        {
            var missing = await Schema().MissingAsync(cancellation);
            if (missing.Count == 0)
            {
                await parsed.InvocationConfiguration.Output.WriteLineAsync("The database answers and is up to date.");
                return 0;
            }

            await parsed.InvocationConfiguration.Error.WriteLineAsync(new SchemaOutdatedException(missing).Message);
            return 2;
        });

        return new Command("database", "Makes or checks the tables in the configured database.") { migrate, check };
    }

    private static DatabaseSchema Schema()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.AddMonitorConfiguration([]);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddLogging();
        builder.AddStorage((builder.Configuration.Get<MonitorOptions>() ?? new MonitorOptions()).Database);
        return builder.Build().Services.GetRequiredService<DatabaseSchema>();
    }
}
