namespace NegotiationMonitor.Analysis.Text;

/// <summary>Finds which known name a mistyped one was meant to be.</summary>
public static class NearestName
{
    /// <summary>The known name that needs the fewest keystrokes to mend; null when none is near enough to be meant.</summary>
    public static string? To(string typed, IEnumerable<string> known)
    {
        var nearest = known.Select(name => (name, distance: Distance(typed.ToUpperInvariant(), name.ToUpperInvariant()))).MinBy(each => each.distance);
        return nearest.name is { } found && nearest.distance <= Math.Max(1, Math.Min(found.Length, typed.Length) / 3) ? found : null;
    }

    /// <summary>The suggestion as the end of a sentence, or nothing.</summary>
    public static string Hint(string typed, IEnumerable<string> known) =>
        To(typed, known) is { } name ? $" Did you mean \"{name}\"?" : "";

    // Letters inserted, left out, replaced or swapped with their neighbour count one each.
    private static int Distance(string left, string right)
    {
        var cost = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++) cost[i, 0] = i;
        for (var j = 0; j <= right.Length; j++) cost[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = cost[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(replaced, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        }

        return cost[left.Length, right.Length];
    }
}
