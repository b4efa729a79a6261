using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Correlation;
using NegotiationMonitor.Outbox;
using NegotiationMonitor.Storage;
using NegotiationMonitor.Storage.Articles;

namespace NegotiationMonitor.Intake;

/// <summary>Writes a batch of articles in one transaction: new versions, their signals, the events about them, and which conflicts have work.</summary>
internal sealed class ArticleStore(
    Func<MonitorDb> open, TimeProvider clock, CorrelationSignal correlation, OutboxSignal outbox)
{
    private const int Tries = 5;

    /// <summary>The content hashes of those of <paramref name="ids"/> that are stored.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> CurrentHashesAsync(IReadOnlyList<Guid> ids, CancellationToken cancellation)
    {
        await using var db = open();
        return await db.Articles.Where(a => ids.Contains(a.Id))
            .Select(a => new { a.Id, a.ContentHash })
            .ToDictionaryAsync(a => a.Id, a => a.ContentHash, cancellation);
    }

    /// <summary>Stores what is new of <paramref name="batch"/>; results are in its order.</summary>
    public async Task<IReadOnlyList<IntakeResult>> StoreAsync(IReadOnlyList<ReadArticle> batch, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var results = await TryStoreAsync(batch, cancellation);
                correlation.Set();
                outbox.Set();
                return results;
            }
            catch (DbUpdateException) when (attempt < Tries)
            {
                // Another process stored one of these articles at the same moment; the next look finds it.
            }
        }
    }

    private async Task<IReadOnlyList<IntakeResult>> TryStoreAsync(IReadOnlyList<ReadArticle> batch, CancellationToken cancellation)
    {
        await using var db = open();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var now = clock.GetUtcNow();
        var ids = batch.Select(read => read.Identity.Id).Distinct().ToList();
        var rows = await db.Articles.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellation);
        var conflicts = new SortedDictionary<string, Conflict>(StringComparer.Ordinal);

        var results = new List<IntakeResult>(batch.Count);
        foreach (var read in batch)
        {
            rows.TryGetValue(read.Identity.Id, out var row);
            if (row is not null && row.ContentHash == read.ContentHash)
            {
                results.Add(new IntakeResult.Duplicate(row.Id, row.Version));
                continue;
            }

            if (row is not null && read.Article.UpdatedAt < row.UpdatedAt)
            {
                results.Add(new IntakeResult.Outdated(row.Id, row.Version));
                continue;
            }

            if (read.Analysis is null) throw new DbUpdateException("The article changed between the first look and this one.");

            if (row is not null)
            {
                await WithdrawAsync(db, row, conflicts, cancellation);
            }
            else
            {
                row = StoredArticles.New(read, now);
                rows.Add(row.Id, row);
                db.Articles.Add(row);
            }

            row.TakeVersion(read, now);
            if (read.Conflict is { } conflict) conflicts[conflict.Id] = conflict;
            db.Outbox.Add(ArticleEvents.Analyzed(row, now));
            results.Add(new IntakeResult.Accepted(row.Id, row.Version));
        }

        await db.SaveChangesAsync(cancellation);
        foreach (var conflict in conflicts.Values)
        {
            await db.MarkDirtyAsync(conflict.Id, JsonSerializer.Serialize(conflict.Sides, MonitorJson.Options), now, cancellation);
        }

        await transaction.CommitAsync(cancellation);
        return results;
    }

    /// <summary>Takes back all that rests on the current version.</summary>
    private static async Task WithdrawAsync(
        MonitorDb db, StoredArticle row, SortedDictionary<string, Conflict> conflicts, CancellationToken cancellation)
    {
        if (row.ConflictId is { } conflictId && await db.Conflicts.FindAsync([conflictId], cancellation) is { } conflict)
        {
            conflicts.TryAdd(conflictId, new Conflict(conflictId, conflict.Sides));
        }

        var touched = db.Divergences.Where(d => d.StatementArticleId == row.Id || d.CounterpartArticleId == row.Id);
        await db.Alerts.Where(a => touched.Any(d => d.AlertId == a.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.NeedsReview, true), cancellation);
        await touched.ExecuteDeleteAsync(cancellation);
        await db.Signals.Where(s => s.ArticleId == row.Id).ExecuteDeleteAsync(cancellation);
        foreach (var signal in db.ChangeTracker.Entries<StoredSignal>().Where(s => s.Entity.ArticleId == row.Id).ToList())
        {
            // Added for an earlier version of the same batch.
            signal.State = EntityState.Detached;
        }

        row.Signals.Clear();
    }
}
