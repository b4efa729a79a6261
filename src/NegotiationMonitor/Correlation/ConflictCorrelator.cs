using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NegotiationMonitor.Alerts;
using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Storage;
using NegotiationMonitor.Storage.Alerts;

namespace NegotiationMonitor.Correlation;

/// <summary>
/// Sets the articles of one conflict against each other: claims a conflict with pending articles, finds the pairs that they complete, and
/// lets the alert book make of them what alerts there are, all in one transaction.
/// </summary>
internal sealed class ConflictCorrelator(
    Func<MonitorDb> open,
    DivergenceFinder finder,
    AlertBook alerts,
    AlertAnnouncer announcer,
    IOptions<CorrelationOptions> options,
    ILogger<ConflictCorrelator> log)
{
    /// <summary>How many pending articles one claim takes; the rest keep the conflict dirty.</summary>
    private const int MostArticles = 500;

    private TimeSpan Window => options.Value.Window;

    /// <summary>Correlates the conflict that has waited longest. False when none waits.</summary>
    public async Task<bool> CorrelateNextAsync(CancellationToken cancellation)
    {
        await using var db = open();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var conflict = await db.ClaimConflictAsync(cancellation);
        if (conflict is null) return false;

        var pending = await PendingAsync(db, conflict, cancellation);
        var newPairs = await NewPairsAsync(db, conflict, pending, cancellation);
        db.Divergences.AddRange(newPairs);
        await db.SaveChangesAsync(cancellation);

        var events = await alerts.TakeInAsync(db, conflict, newPairs, cancellation);

        var ids = pending.ConvertAll(article => article.Id);
        await db.Articles.Where(a => ids.Contains(a.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.AwaitsCorrelation, false), cancellation);
        if (pending.Count < MostArticles) conflict.DirtySince = null;
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);

        announcer.Tell(events);
        log.ConflictCorrelated(conflict.Id, pending.Count, newPairs.Count, events.Count);
        return true;
    }

    private static async Task<List<PendingArticle>> PendingAsync(MonitorDb db, StoredConflict conflict, CancellationToken cancellation) =>
        await db.Articles.Where(a => a.ConflictId == conflict.Id && a.AwaitsCorrelation)
            .OrderBy(a => a.EventAt).ThenBy(a => a.Id).Take(MostArticles)
            .Select(a => new PendingArticle(a.Id, a.EventAt))
            .ToListAsync(cancellation);

    private async Task<List<StoredDivergence>> NewPairsAsync(
        MonitorDb db, StoredConflict conflict, List<PendingArticle> pending, CancellationToken cancellation)
    {
        List<StoredDivergence> found = [];
        foreach (var stretch in Stretches(pending))
        {
            var (from, to) = (stretch[0].EventAt - Window, stretch[^1].EventAt + Window);
            var rows = await db.Articles
                .Where(a => a.ConflictId == conflict.Id && !a.Retracted && a.EventAt >= from && a.EventAt <= to)
                .OrderBy(a => a.EventAt).ThenBy(a => a.Id)
                .Select(a => new { a.Id, a.Source, a.EventAt, a.Sides, a.Assertions })
                .ToListAsync(cancellation);
            var articles = rows.ConvertAll(a => new AssertedArticle(a.Id.ToString(), a.Source, a.EventAt, a.Sides, a.Assertions));
            var pairs = finder.FindPairs(articles, stretch.Select(a => a.Id.ToString()).ToHashSet());
            found.AddRange(pairs.Where(WithinWindow).Select(pair => StoredDivergences.From(conflict.Id, pair)));
        }

        var ids = found.ConvertAll(pair => pair.Id);
        var known = await db.Divergences.Where(d => ids.Contains(d.Id)).Select(d => d.Id).ToHashSetAsync(cancellation);
        return [.. found.DistinctBy(pair => pair.Id).Where(pair => !known.Contains(pair.Id))];
    }

    /// <summary>Articles far apart (an archive being taken in) don't need what lies between them.</summary>
    private IEnumerable<List<PendingArticle>> Stretches(List<PendingArticle> pending)
    {
        List<PendingArticle> stretch = [];
        foreach (var article in pending)
        {
            if (stretch.Count > 0 && article.EventAt - stretch[^1].EventAt > 2 * Window)
            {
                yield return stretch;
                stretch = [];
            }

            stretch.Add(article);
        }

        if (stretch.Count > 0) yield return stretch;
    }

    private bool WithinWindow(DivergencePair pair) =>
        pair.Statement.Article == pair.Counterpart.Article
        || (pair.Statement.At - pair.Counterpart.At)?.Duration() <= Window;

    private sealed record PendingArticle(Guid Id, DateTimeOffset EventAt);
}
