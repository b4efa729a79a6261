using Microsoft.EntityFrameworkCore;
using NegotiationMonitor.Storage.Alerts;
using NegotiationMonitor.Storage.Outbox;

namespace NegotiationMonitor.Storage;

/// <summary>
/// How workers take work in hand: in one statement, passing over what another process has. A claim carries a time: a worker that dies gives
/// its work back by it.
/// </summary>
public static class Claims
{
    /// <summary>The conflict that has waited longest; it is the caller's until its transaction ends. Null when none waits.</summary>
    public static async Task<StoredConflict?> ClaimConflictAsync(this MonitorDb db, CancellationToken cancellation) =>
        (await db.Conflicts.FromSqlRaw(
            $"SELECT * FROM conflicts WHERE dirty_since IS NOT NULL ORDER BY dirty_since LIMIT 1 {db.SkipLocked}")
            .ToListAsync(cancellation)).SingleOrDefault();

    /// <summary>The oldest unpublished event of each key, so that the events of one key are published in their order.</summary>
    public static Task<List<OutboxEvent>> ClaimEventsAsync(
        this MonitorDb db, int atMost, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellation) =>
        db.Outbox.FromSqlRaw(
            $$"""
              UPDATE outbox SET claimed_until = {1} WHERE sequence IN (
                SELECT o.sequence FROM outbox o
                WHERE o.published_at IS NULL AND (o.claimed_until IS NULL OR o.claimed_until < {0})
                  AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.key = o.key AND e.sequence < o.sequence AND e.published_at IS NULL)
                ORDER BY o.sequence LIMIT {2} {{db.SkipLocked}})
              RETURNING *
              """,
            db.Moment(now), db.Moment(until), atMost).AsNoTracking().ToListAsync(cancellation);

    /// <summary>The oldest delivery to a subscriber that is due and has no older one of its alert before it. Null when there is none.</summary>
    public static async Task<StoredDelivery?> ClaimDeliveryAsync(
        this MonitorDb db, string subscriber, DateTimeOffset now, DateTimeOffset until, CancellationToken cancellation) =>
        (await db.Deliveries.FromSqlRaw(
            $$"""
              UPDATE deliveries SET claimed_until = {2} WHERE id IN (
                SELECT d.id FROM deliveries d
                WHERE d.subscriber = {0} AND d.status = 'Pending' AND d.due_at <= {1}
                  AND (d.claimed_until IS NULL OR d.claimed_until < {1})
                  AND NOT EXISTS (
                    SELECT 1 FROM deliveries e
                    WHERE e.subscriber = d.subscriber AND e.alert_id = d.alert_id AND e.id < d.id AND e.status = 'Pending')
                ORDER BY d.id LIMIT 1 {{db.SkipLocked}})
              RETURNING *
              """,
            subscriber, db.Moment(now), db.Moment(until)).ToListAsync(cancellation)).SingleOrDefault();

    /// <summary>
    /// Marks a conflict as having work. An upsert, not a tracked row: while a correlator has the row in hand this waits, and what the
    /// correlator has not seen is then marked again; a tracked row would carry the very mark that is just about to be cleared.
    /// </summary>
    public static Task MarkDirtyAsync(
        this MonitorDb db, string conflictId, string sides, DateTimeOffset since, CancellationToken cancellation) =>
        db.Database.ExecuteSqlRawAsync(
            """
            INSERT INTO conflicts (id, sides, dirty_since) VALUES ({0}, {1}, {2})
            ON CONFLICT (id) DO UPDATE SET dirty_since = COALESCE(conflicts.dirty_since, EXCLUDED.dirty_since)
            """,
            [conflictId, sides, db.Moment(since)],
            cancellation);
}
