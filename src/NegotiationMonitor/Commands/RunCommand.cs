using System.CommandLine;
using Microsoft.Extensions.Options;
using NegotiationMonitor.Samples;
using NegotiationMonitor.Web;

namespace NegotiationMonitor.Commands;

/// <summary>Runs the service.</summary>
internal static class RunCommand
{
    public static Command Create()
    {
        var samples = new Option<bool>("--samples")
        {
            Description = "Also take in the sample articles that come with the program, and print the alerts that they raise.",
        };
        var settings = SettingsArgument.Create();
        var run = new Command("run", "Run the service: take articles in, raise alerts, deliver them.") { samples, settings }
            .WithExamples(
                "negotiation-monitor run --samples",
                "negotiation-monitor run --Web:Address=http://127.0.0.1:8080",
                "Bus__Transport=RabbitMq Database__Provider=PostgreSql Database__ConnectionString=\"Host=db;Username=monitor;Password=…\" negotiation-monitor run");
        run.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(settings) ?? [], parsed.GetValue(samples), cancellation));
        return run;
    }

    private static async Task<int> RunAsync(IReadOnlyList<string> settings, bool withSamples, CancellationToken cancellation)
    {
        await using var app = await MonitorHost.BuildAsync(settings, cancellation);
        await app.StartAsync(cancellation);
        if (withSamples)
        {
            await ActivatorUtilities.CreateInstance<SampleRun>(app.Services).TakeInAndPrintAsync(
                app.Services.GetRequiredService<IOptions<WebOptions>>().Value.Address, cancellation);
        }

        await app.WaitForShutdownAsync(cancellation);
        return 0;
    }
}
