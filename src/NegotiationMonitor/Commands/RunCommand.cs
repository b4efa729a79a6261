using System.CommandLine;
using NegotiationMonitor.Samples;
using NegotiationMonitor.Web;
using Microsoft.Extensions.Options;

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
        var run = new Command("run", "Runs the service: takes articles in, raises alerts, delivers them.") { samples };
        // What is left over are settings: --Bus:Transport=RabbitMq.
        run.TreatUnmatchedTokensAsErrors = false;
        run.SetAction((parsed, cancellation) => RunAsync(parsed.UnmatchedTokens, parsed.GetValue(samples), cancellation));
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
