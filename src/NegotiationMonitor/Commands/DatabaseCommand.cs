using System.CommandLine;
using NegotiationMonitor.Configuration;
using NegotiationMonitor.Database;

namespace NegotiationMonitor.Commands;

/// <summary>Makes or checks the database's tables.</summary>
internal static class DatabaseCommand
{
    public static Command Create()
    {
        var settings = SettingsArgument.Create();
        var migrate = new Command("migrate", "Bring the tables up to what this version needs. Run it once before the service where PostgreSQL is used.") { settings }
            .WithExamples("negotiation-monitor database migrate");
        migrate.SetAction(async (parsed, cancellation) =>
        {
            var applied = await Schema(parsed.GetValue(settings) ?? []).MigrateAsync(cancellation);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(
                applied.Count == 0 ? "The database is up to date." : $"Applied {string.Join(", ", applied)}.");
            return 0;
        });

        var check = new Command("check", "Say whether the database answers and is up to date; exit code 2 when it lacks migrations.") { settings }
            .WithExamples("negotiation-monitor database check");
        check.SetAction(async (parsed, cancellation) =>
        {
            var missing = await Schema(parsed.GetValue(settings) ?? []).MissingAsync(cancellation);
            if (missing.Count == 0)
            {
                await parsed.InvocationConfiguration.Output.WriteLineAsync("The database answers and is up to date.");
                return 0;
            }

            await parsed.InvocationConfiguration.Error.WriteLineAsync(new SchemaOutdatedException(missing).Message);
            return 2;
        });

        return new Command("database", "Make or check the tables in the configured database.") { migrate, check }
            .WithExamples("negotiation-monitor database migrate", "negotiation-monitor database check");
    }

    private static DatabaseSchema Schema(IReadOnlyList<string> settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.AddMonitorConfiguration(settings);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddLogging();
        builder.AddStorage(MonitorOptions.From(builder.Configuration).Database);
        return builder.Build().Services.GetRequiredService<DatabaseSchema>();
    }
}
