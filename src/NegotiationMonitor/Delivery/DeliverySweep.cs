using Microsoft.EntityFrameworkCore;
using NegotiationMonitor.Storage;
using NegotiationMonitor.Storage.Outbox;
using Quartz;

namespace NegotiationMonitor.Delivery;

/// <summary>
/// Starts jobs for deliveries that are due and may have none: the process died between writing the row and starting the job, or the jobs
/// were held in memory.
/// </summary>
[DisallowConcurrentExecution]
internal sealed class DeliverySweep(Func<MonitorDb> open, DeliveryQueue queue, TimeProvider clock) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        await using var db = open();
        var now = clock.GetUtcNow();
        var subscribers = await db.Deliveries.Where(d => d.Status == DeliveryStatus.Pending && d.DueAt <= now)
            .Select(d => d.Subscriber).Distinct().ToListAsync(cancellationToken);
        foreach (var subscriber in subscribers) queue.Start(subscriber);
    }
}
