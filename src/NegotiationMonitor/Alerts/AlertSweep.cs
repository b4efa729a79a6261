using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NegotiationMonitor.Correlation;
using NegotiationMonitor.Delivery;
using NegotiationMonitor.Outbox;
using NegotiationMonitor.Storage;
using NegotiationMonitor.Storage.Alerts;
using Quartz;

namespace NegotiationMonitor.Alerts;

/// <summary>Resolves open alerts whose window has passed with nothing new.</summary>
[DisallowConcurrentExecution]
internal sealed class AlertSweep(
    Func<MonitorDb> open,
    DeliveryPlanner deliveries,
    AlertAnnouncer announcer,
    OutboxSignal outbox,
    IOptions<CorrelationOptions> options,
    TimeProvider clock) : IJob
{
    private const int MostAtOnce = 200;

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        while (await ResolveAsync(cancellationToken) == MostAtOnce)
        {
        }
    }

    /// <summary>Resolves up to <see cref="MostAtOnce"/> alerts; returns how many.</summary>
    public async Task<int> ResolveAsync(CancellationToken cancellation)
    {
        await using var db = open();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var now = clock.GetUtcNow();
        var over = now - options.Value.Window;
        var alerts = await db.Alerts.Where(a => a.Status == AlertStatus.Open && a.LastAt < over)
            .OrderBy(a => a.LastAt).Take(MostAtOnce).ToListAsync(cancellation);

        List<AlertChange> changes = [];
        foreach (var alert in alerts)
        {
            alert.Status = AlertStatus.Resolved;
            alert.Version++;
            alert.ChangedAt = now;
            alert.Content = AlertEvents.Json(AlertEvents.Read(alert.Content) with
            {
                Status = MonitorJson.NameOf(alert.Status),
                Version = alert.Version,
            });
            var change = new AlertChange(alert, AlertChangeKind.Resolved);
            var written = AlertEvents.Write(change, now);
            db.Outbox.Add(written);
            db.Deliveries.AddRange(deliveries.For(change, written));
            changes.Add(change);
        }

        // The version is a concurrency token: an alert that gained evidence meanwhile fails this sweep, and the next one sees it as it is.
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        announcer.Tell(changes);
        outbox.Set();
        return changes.Count;
    }
}
