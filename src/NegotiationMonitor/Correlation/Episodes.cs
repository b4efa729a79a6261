using NegotiationMonitor.Storage.Alerts;

namespace NegotiationMonitor.Correlation;

/// <summary>An episode: a maximal chain of pairs of one conflict, kind and party with no gap longer than the window, by the articles' own times.</summary>
internal static class Episodes
{
    /// <summary>The episodes that <paramref name="pairs"/> make up, oldest first; within one, pairs are ordered by time, then id.</summary>
    public static IReadOnlyList<IReadOnlyList<StoredDivergence>> Of(IEnumerable<StoredDivergence> pairs, TimeSpan window)
    {
        List<List<StoredDivergence>> episodes = [];
        foreach (var pair in pairs.OrderBy(pair => pair.At).ThenBy(pair => pair.Id))
        {
            if (episodes.Count == 0 || pair.At - episodes[^1][^1].At > window) episodes.Add([]);
            episodes[^1].Add(pair);
        }

        return episodes;
    }
}
