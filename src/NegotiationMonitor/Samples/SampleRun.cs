using Microsoft.EntityFrameworkCore;
using NegotiationMonitor.Alerts;
using NegotiationMonitor.Articles;
using NegotiationMonitor.Intake;
using NegotiationMonitor.Storage;
using Spectre.Console;

namespace NegotiationMonitor.Samples;

/// <summary>Takes in the sample articles and prints the alerts that they raise: the first thing that a new user sees.</summary>
internal sealed class SampleRun(ArticleParser parser, ArticleIntake intake, Func<MonitorDb> open, TimeProvider clock)
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(100);

    public async Task TakeInAndPrintAsync(string address, CancellationToken cancellation)
    {
        var console = AnsiConsole.Console;
        var articles = await SampleArticles.ReadAsync(parser, clock.GetUtcNow(), cancellation);
        var identities = articles.Select(article => ArticleIdentity.Of(article).Id).ToList();

        await using var db = open();
        var stored = await db.Articles.Where(a => identities.Contains(a.Id)).Select(a => a.Id).ToListAsync(cancellation);
        // Those of an earlier run keep their times, and so their alerts.
        var fresh = articles.Where((_, at) => !stored.Contains(identities[at])).ToList();
        if (fresh.Count > 0) await intake.TakeAsync(fresh, cancellation);
        while (await db.Articles.AnyAsync(a => identities.Contains(a.Id) && a.AwaitsCorrelation, cancellation))
        {
            await Task.Delay(LookAgain, clock, cancellation);
        }

        var conflicts = await db.Articles.Where(a => identities.Contains(a.Id)).Select(a => a.ConflictId).Distinct().ToListAsync(cancellation);
        var alerts = await db.Alerts.AsNoTracking().Where(a => conflicts.Contains(a.ConflictId)).ToListAsync(cancellation);
        console.WriteLine();
        foreach (var alert in alerts.OrderByDescending(alert => alert.Severity).ThenBy(alert => alert.FirstAt).ThenBy(alert => alert.Party))
        {
            AlertText.Write(console, AlertEvents.Read(alert.Content));
        }

        console.MarkupLineInterpolated(
            $"[bold]{alerts.Count} alerts[/] from {articles.Count} sample articles, most of them about invented wars.");
        console.MarkupLineInterpolated(
            $"The service goes on: alerts at {address}/alerts, deliveries at {address}/jobs, health at {address}/health/ready. Ctrl+C ends it.");
    }
}
