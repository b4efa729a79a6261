using Microsoft.EntityFrameworkCore;
using NegotiationMonitor.Bus;
using NegotiationMonitor.Observability;
using NegotiationMonitor.Storage;
using NegotiationMonitor.Storage.Outbox;

namespace NegotiationMonitor.Outbox;

/// <summary>
/// Publishes what the outbox holds, and is the only thing that publishes. It takes the oldest event of each key, so that one alert's
/// events keep their order however many relays run; it marks an event only when the broker has confirmed it.
/// </summary>
internal sealed class OutboxRelay(
    Func<MonitorDb> open, EventPublisher publisher, OutboxSignal signal, MonitorMetrics metrics, TimeProvider clock, ILogger<OutboxRelay> log)
    : BackgroundService
{
    private const int BatchSize = 200;
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                // Published into a bus that is not up, an event would be lost or would wait with its claim.
                await publisher.WaitUntilHealthyAsync(stoppingToken);
                while (await PublishNextAsync(stoppingToken) > 0)
                {
                }

                await signal.WaitAsync(LookAgain, clock, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                log.RelayFailed(exception);
                await Task.Delay(PauseAfterFailure, clock, stoppingToken);
            }
        }
    }

    private async Task<int> PublishNextAsync(CancellationToken cancellation)
    {
        await using var db = open();
        var claimedAt = clock.GetUtcNow();
        var events = await db.ClaimEventsAsync(BatchSize, claimedAt, claimedAt + Lease, cancellation);
        if (events.Count == 0) return 0;

        try
        {
            await Task.WhenAll(events.Select(next => publisher.PublishAsync(next, cancellation)));
        }
        catch
        {
            // Some may be out: published again they carry the same id. Given back at once, not after the lease.
            await MarkAsync(db, events, set => set.SetProperty(e => e.ClaimedUntil, (DateTimeOffset?)null), CancellationToken.None);
            throw;
        }

        var now = clock.GetUtcNow();
        await MarkAsync(db, events, set => set.SetProperty(e => e.PublishedAt, now), CancellationToken.None);
        metrics.Published(events.Count);
        return events.Count;
    }

    private static Task<int> MarkAsync(
        MonitorDb db,
        List<OutboxEvent> events,
        Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<OutboxEvent>> set,
        CancellationToken cancellation)
    {
        var sequences = events.ConvertAll(e => e.Sequence);
        return db.Outbox.Where(e => sequences.Contains(e.Sequence)).ExecuteUpdateAsync(set, cancellation);
    }
}
