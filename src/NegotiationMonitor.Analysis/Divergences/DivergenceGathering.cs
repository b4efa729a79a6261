namespace NegotiationMonitor.Analysis.Divergences;

/// <summary>Judges all pairs of one kind and party together.</summary>
internal static class DivergenceGathering
{
    /// <summary>No heap of evidence makes it certain.</summary>
    private const double MostConfidence = 0.97;

    /// <summary>The divergence that the pairs make; null when together they don't make one.</summary>
    public static Divergence? Of(DivergenceKind kind, string party, IReadOnlyList<DivergencePair> pairs)
    {
        if (kind == DivergenceKind.PledgeContradicted && !IsBorneOut(pairs)) return null;

        var statements = Sides(pairs.Select(pair => pair.Statement));
        var counterparts = Sides(pairs.Select(pair => pair.Counterpart));
        return new Divergence(
            kind, party, statements, counterparts,
            [.. pairs.OrderByDescending(pair => pair.Confidence).SelectMany(pair => pair.Places).GroupBy(place => place)
                .OrderByDescending(place => place.Count()).ThenBy(place => place.Key, StringComparer.Ordinal).Select(place => place.Key).Take(5)],
            Confidence(pairs),
            SeverityOf(kind, pairs, counterparts));
    }

    /// <summary>
    /// A side is not said to have broken its word on its enemy's word alone, nor for deeds that nobody lays at its door; but what others saw
    /// without knowing whose it was bears out what the enemy says.
    /// </summary>
    private static bool IsBorneOut(IReadOnlyList<DivergencePair> pairs) =>
        pairs.Any(pair => pair is { IsEnemyWord: false, IsOpenHand: false })
        || (pairs.Any(pair => pair is { IsEnemyWord: true, IsOpenHand: false }) && pairs.Any(pair => pair is { IsEnemyWord: false, IsOpenHand: true }));

    private static List<PairSide> Sides(IEnumerable<PairSide> sides) =>
    [
        .. sides.DistinctBy(side => (side.Article, side.Sentence))
            .OrderBy(side => side.At).ThenBy(side => side.Article, StringComparer.Ordinal).ThenBy(side => side.Sentence),
    ];

    /// <summary>The surest pair, raised a little by each further counterpart: they are not independent enough for more.</summary>
    private static double Confidence(IReadOnlyList<DivergencePair> pairs)
    {
        var best = pairs.GroupBy(pair => (pair.Counterpart.Article, pair.Counterpart.Sentence))
            .Select(counterpart => counterpart.Max(pair => pair.Confidence)).OrderDescending().ToList();
        var doubt = 1 - best[0];
        foreach (var further in best.Skip(1)) doubt *= 1 - (0.2 * further);
        return Math.Min(MostConfidence, 1 - doubt);
    }

    private static Severity SeverityOf(DivergenceKind kind, IReadOnlyList<DivergencePair> pairs, List<PairSide> counterparts)
    {
        var independent = pairs.Where(pair => !pair.IsEnemyWord)
            .Select(pair => (pair.Counterpart.Source.Kind, pair.Counterpart.Source.Speaker, pair.Counterpart.Outlet)).Distinct().Count();
        var isBelligerents = pairs.Any(pair => pair.IsBelligerents);
        return kind switch
        {
            // A mediator who hopes is not contradicted by the war that he tries to end: for the digest.
            _ when !isBelligerents => Severity.Low,
            DivergenceKind.PledgeContradicted => independent >= 2 ? Severity.High : Severity.Medium,
            DivergenceKind.OutlookContradicted => independent >= 3 ? Severity.High : Severity.Medium,
            DivergenceKind.ClaimDisputed => independent >= 2 ? Severity.High : independent == 1 ? Severity.Medium : Severity.Low,
            _ => counterparts.Count > 1 ? Severity.Medium : Severity.Low,
        };
    }
}
