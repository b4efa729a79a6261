using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NegotiationMonitor.Analyses;
using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Correlation;
using NegotiationMonitor.Delivery;
using NegotiationMonitor.Storage;
using NegotiationMonitor.Storage.Alerts;

namespace NegotiationMonitor.Alerts;

/// <summary>
/// Keeps the alerts in step with the pairs they rest on: raises, updates, joins and retracts. What alerts there are follows from the
/// pairs alone, so the same articles in any order, sent once or twice, end in the same alerts.
/// </summary>
internal sealed class AlertBook(
    DivergenceFinder finder,
    DeliveryPlanner deliveries,
    IOptions<CorrelationOptions> correlation,
    IOptions<AnalysisOptions> analysis,
    TimeProvider clock)
{
    private TimeSpan Window => correlation.Value.Window;

    /// <summary>
    /// Takes in the new pairs of one conflict, and looks again at alerts that lost some. Writes into <paramref name="db"/> and saves;
    /// the caller commits.
    /// </summary>
    /// <returns>What happened to which alert, in order.</returns>
    public async Task<IReadOnlyList<AlertChange>> TakeInAsync(
        MonitorDb db, StoredConflict conflict, IReadOnlyList<StoredDivergence> newPairs, CancellationToken cancellation)
    {
        var toReview = await db.Alerts.Where(a => a.ConflictId == conflict.Id && a.NeedsReview).ToListAsync(cancellation);
        var keys = newPairs.Select(pair => (pair.Kind, pair.Party)).Concat(toReview.Select(alert => (alert.Kind, alert.Party)))
            .Distinct().OrderBy(key => key.Kind).ThenBy(key => key.Party, StringComparer.Ordinal);

        List<AlertChange> changes = [];
        foreach (var (kind, party) in keys)
        {
            bool OfKey(DivergenceKind k, string p) => k == kind && p == party;
            var pairs = await AffectedPairsAsync(
                db, conflict.Id, kind, party,
                [.. newPairs.Where(pair => OfKey(pair.Kind, pair.Party))],
                [.. toReview.Where(alert => OfKey(alert.Kind, alert.Party)).Select(alert => alert.Id)],
                cancellation);
            var alertIds = pairs.Select(pair => pair.AlertId).OfType<Guid>().Concat(toReview.Where(a => OfKey(a.Kind, a.Party)).Select(a => a.Id));
            var alerts = await db.Alerts.Where(a => alertIds.Contains(a.Id)).ToListAsync(cancellation);
            // An alert that was joined to another keeps its id: should the two come apart again, it comes back.
            var mintable = pairs.ConvertAll(AlertIdOf).Except(alerts.Select(alert => alert.Id)).ToList();
            var former = await db.Alerts.Where(a => mintable.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellation);
            var articles = await QuotedArticles.LoadAsync(db, pairs, cancellation);
            changes.AddRange(Settle(conflict, pairs, alerts, former, articles));
        }

        foreach (var change in changes)
        {
            if (change.IsNew) db.Alerts.Add(change.Alert);
            var written = AlertEvents.Write(change, clock.GetUtcNow());
            db.Outbox.Add(written);
            db.Deliveries.AddRange(deliveries.For(change, written));
        }

        await db.SaveChangesAsync(cancellation);
        return changes;
    }

    /// <summary>The new pairs, and all of every episode that they could touch.</summary>
    private async Task<List<StoredDivergence>> AffectedPairsAsync(
        MonitorDb db, string conflictId, DivergenceKind kind, string party,
        IReadOnlyList<StoredDivergence> newPairs, List<Guid> reviewed, CancellationToken cancellation)
    {
        var ofKey = db.Divergences.Where(d => d.ConflictId == conflictId && d.Kind == kind && d.Party == party);
        List<StoredDivergence> near = [];
        if (newPairs.Count > 0)
        {
            var (from, to) = (newPairs.Min(pair => pair.At) - Window, newPairs.Max(pair => pair.At) + Window);
            near = await ofKey.Where(d => d.At >= from && d.At <= to).ToListAsync(cancellation);
        }

        var alertIds = near.Select(pair => pair.AlertId).OfType<Guid>().Concat(reviewed).Distinct().ToList();
        var rest = await ofKey.Where(d => d.AlertId != null && alertIds.Contains(d.AlertId.Value)).ToListAsync(cancellation);
        return [.. near.Concat(rest).DistinctBy(pair => pair.Id)];
    }

    private List<AlertChange> Settle(
        StoredConflict conflict, List<StoredDivergence> pairs, List<StoredAlert> alerts, Dictionary<Guid, StoredAlert> former,
        QuotedArticles articles)
    {
        List<AlertChange> changes = [];
        var unclaimed = alerts.OrderBy(alert => alert.RaisedAt).ThenBy(alert => alert.Id).ToList();
        foreach (var episode in Episodes.Of(pairs.OrderBy(pair => pair.Id), Window, pair => pair.At))
        {
            var held = episode.Select(pair => pair.AlertId).ToHashSet();
            var mine = unclaimed.Where(alert => held.Contains(alert.Id)).ToList();
            unclaimed.RemoveAll(mine.Contains);

            var divergence = finder.Gather(episode.Select(pair => pair.Pair))
                .SingleOrDefault(d => d.Confidence >= analysis.Value.AlertThreshold);
            if (divergence is null)
            {
                changes.AddRange(mine.Select(alert => Retract(alert, AlertStatus.Retracted, null)).OfType<AlertChange>());
                continue;
            }

            var survivor = mine.FirstOrDefault() ?? former.GetValueOrDefault(AlertIdOf(episode[0]));
            var isNew = survivor is null;
            survivor ??= Mint(conflict, episode);
            foreach (var pair in episode) pair.AlertId = survivor.Id;
            if (Refresh(survivor, isNew, conflict, episode, divergence, articles) is { } change) changes.Add(change);

            // Oldest first: the others were taken for episodes of their own until a late article joined them.
            changes.AddRange(mine.Skip(1).Select(alert => Retract(alert, AlertStatus.Merged, survivor.Id)).OfType<AlertChange>());
        }

        changes.AddRange(unclaimed.Select(alert => Retract(alert, AlertStatus.Retracted, null)).OfType<AlertChange>());
        return changes;
    }

    private static Guid AlertIdOf(StoredDivergence first) => NameBasedGuid.Of("alert", first.Id.ToString());

    private StoredAlert Mint(StoredConflict conflict, IReadOnlyList<StoredDivergence> episode) => new()
    {
        Id = AlertIdOf(episode[0]),
        ConflictId = conflict.Id,
        Kind = episode[0].Kind,
        Party = episode[0].Party,
        RaisedAt = clock.GetUtcNow(),
        Content = "",
    };

    private AlertChange? Refresh(
        StoredAlert alert, bool isNew, StoredConflict conflict, IReadOnlyList<StoredDivergence> episode, Divergence divergence,
        QuotedArticles articles)
    {
        var now = clock.GetUtcNow();
        alert.NeedsReview = false;
        alert.FirstAt = episode[0].At;
        alert.LastAt = episode[^1].At;
        alert.Severity = divergence.Severity;
        alert.PeakSeverity = isNew || alert.Severity > alert.PeakSeverity ? alert.Severity : alert.PeakSeverity;
        alert.Status = alert.LastAt + Window >= now ? AlertStatus.Open
            : isNew || alert.Status == AlertStatus.Historical ? AlertStatus.Historical
            : AlertStatus.Resolved;

        var content = AlertEvents.Content(alert, conflict.Sides, divergence, articles);
        if (!isNew && AlertEvents.Same(content, alert.Content)) return null;

        alert.Version++;
        alert.ChangedAt = now;
        alert.Content = AlertEvents.Json(content with { Version = alert.Version });
        return new AlertChange(alert, isNew ? AlertChangeKind.Raised : AlertChangeKind.Updated);
    }

    private AlertChange? Retract(StoredAlert alert, AlertStatus status, Guid? mergedInto)
    {
        alert.NeedsReview = false;
        if (alert.Status is AlertStatus.Retracted or AlertStatus.Merged) return null;

        alert.Status = status;
        alert.Version++;
        alert.ChangedAt = clock.GetUtcNow();
        alert.Content = AlertEvents.Json(AlertEvents.Read(alert.Content) with
        {
            Status = MonitorJson.NameOf(status),
            Version = alert.Version,
            MergedInto = mergedInto,
        });
        return new AlertChange(alert, AlertChangeKind.Retracted);
    }
}
