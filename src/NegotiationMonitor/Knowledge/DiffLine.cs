namespace NegotiationMonitor.Knowledge;

/// <summary>One thing that a change of knowledge changes in what is found.</summary>
/// <param name="Mark">How.</param>
/// <param name="Text">What, in a line.</param>
internal sealed record DiffLine(DiffMark Mark, string Text)
{
    /// <summary>How far a confidence must move to be worth a line: less is the noise of one more word in an article.</summary>
    private const double LeastMove = 0.05;

    /// <summary>What stands in <paramref name="after"/> and not in <paramref name="before"/>, and the other way round; what is of one sort on both sides has changed.</summary>
    /// <param name="before">What was found before.</param>
    /// <param name="after">What is found now.</param>
    /// <param name="sort">What makes two findings the same one, though they may differ.</param>
    /// <param name="told">A finding in words, without its confidence.</param>
    /// <param name="confidence">Its confidence.</param>
    public static IReadOnlyList<DiffLine> Between<T>(
        IEnumerable<T> before, IEnumerable<T> after, Func<T, object> sort, Func<T, string> told, Func<T, double> confidence)
    {
        List<T> gone = [.. before], come = [.. after];
        List<DiffLine> lines = [];
        Pair(told, (was, now) => Math.Abs(confidence(was) - confidence(now)) < LeastMove ? null : $"{told(was)}, confidence {confidence(was):0.00} → {confidence(now):0.00}");
        Pair(sort, (was, now) => $"{Whole(was)} → {Whole(now)}");
        return [.. gone.Select(was => new DiffLine(DiffMark.Removed, Whole(was))), .. lines, .. come.Select(now => new DiffLine(DiffMark.Added, Whole(now)))];

        string Whole(T finding) => $"{told(finding)}, confidence {confidence(finding):0.00}";

        void Pair(Func<T, object> same, Func<T, T, string?> line)
        {
            foreach (var was in gone.ToList())
            {
                var at = come.FindIndex(now => same(now).Equals(same(was)));
                if (at < 0) continue;
                if (line(was, come[at]) is { } text) lines.Add(new DiffLine(DiffMark.Changed, text));
                gone.Remove(was);
                come.RemoveAt(at);
            }
        }
    }
}

/// <summary>How a finding changes.</summary>
internal enum DiffMark
{
    /// <summary>It is found now and was not before.</summary>
    Added,

    /// <summary>It was found before and is not any more.</summary>
    Removed,

    /// <summary>It is found as before, but says something else.</summary>
    Changed,
}
