namespace NegotiationMonitor.Analysis.Divergences;

/// <summary>An episode: a maximal chain of pairs of one conflict, kind and party with no gap longer than a window, by the articles' own times.</summary>
public static class Episodes
{
    /// <summary>The episodes that <paramref name="pairs"/> make up, oldest first, each in order of time; pairs of one time keep their order.</summary>
    /// <param name="pairs">Pairs, or what stands for them.</param>
    /// <param name="window">The longest gap within an episode.</param>
    /// <param name="at">When a pair was complete.</param>
    public static IReadOnlyList<IReadOnlyList<TPair>> Of<TPair>(
        IEnumerable<TPair> pairs, TimeSpan window, Func<TPair, DateTimeOffset?> at)
    {
        List<List<TPair>> episodes = [];
        foreach (var pair in pairs.OrderBy(at))
        {
            if (episodes.Count == 0 || at(pair) - at(episodes[^1][^1]) > window) episodes.Add([]);
            episodes[^1].Add(pair);
        }

        return episodes;
    }
}
