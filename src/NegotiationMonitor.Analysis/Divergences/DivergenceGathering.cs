namespace NegotiationMonitor.Analysis.Divergences;

/// <summary>Judges all pairs of one kind and party together.</summary>
internal static class DivergenceGathering
{
    /// <summary>No heap of evidence makes it certain.</summary>
    private const double MostConfidence = 0.97;

    /// <summary>How many of the divergences whose sides are beyond doubt are right, by the calibration table of <c>evaluate</c> on newspaper articles.</summary>
    private const double RightWhenSure = 0.7;

    /// <summary>Below it a divergence is more likely wrong than right, and is not told.</summary>
    private const double Least = 0.45;

    /// <summary>From it on a divergence may be worth waking somebody for.</summary>
    private const double Sure = 0.5;

    private const int MostPlaces = 5;

    /// <summary>The divergence that the pairs make; null when together they don't make one.</summary>
    public static Divergence? Of(DivergenceKind kind, string party, IReadOnlyList<DivergencePair> pairs)
    {
        if (kind == DivergenceKind.PledgeContradicted && !IsBorneOut(pairs)) return null;

        var confidence = Confidence(pairs);
        if (confidence < Least) return null;

        var places = Places(pairs);
        return new Divergence(
            kind, party, Sides(pairs.Select(pair => pair.Statement)), Sides(pairs.Select(pair => pair.Counterpart)), places, confidence,
            SeverityOf(kind, pairs, confidence, places.Count > 0));
    }

    /// <summary>
    /// A side is not said to have broken its word on its enemy's word alone, nor for deeds that nobody lays at its door; but what others saw
    /// without knowing whose it was bears out what the enemy says.
    /// </summary>
    private static bool IsBorneOut(IReadOnlyList<DivergencePair> pairs) =>
        pairs.Any(pair => pair is { IsEnemyWord: false, IsOpenHand: false })
        || (pairs.Any(pair => pair is { IsEnemyWord: true, IsOpenHand: false }) && pairs.Any(pair => pair is { IsEnemyWord: false, IsOpenHand: true }));

    /// <summary>The places that most of the counterparts are about.</summary>
    private static List<string> Places(IReadOnlyList<DivergencePair> pairs) =>
    [
        .. pairs.SelectMany(pair => pair.Places.Select(place => (place, pair.Counterpart.Article, pair.Counterpart.Sentence))).Distinct()
            .GroupBy(told => told.place).OrderByDescending(told => told.Count()).ThenBy(told => told.Key, StringComparer.Ordinal)
            .Select(told => told.Key).Take(MostPlaces),
    ];

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
        return RightWhenSure * Math.Min(MostConfidence, 1 - doubt);
    }

    /// <summary>
    /// How much it matters. A mediator who hopes is not contradicted by the war that he tries to end: for the digest. A belligerent's broken
    /// pledge or disputed claim wakes somebody when two voices that are not its enemy's bear it out and the pairs are sure; its outlook needs
    /// three and a place. Officials who disagree are never more than worth a look.
    /// </summary>
    private static Severity SeverityOf(DivergenceKind kind, IReadOnlyList<DivergencePair> pairs, double confidence, bool namesPlace)
    {
        if (!pairs.Any(pair => pair.IsBelligerents)) return Severity.Low;

        var voices = pairs.Where(pair => !pair.IsEnemyWord)
            .Select(pair => (pair.Counterpart.Source.Kind, pair.Counterpart.Source.Speaker, pair.Counterpart.Outlet)).Distinct().Count();
        var isSure = confidence >= Sure;
        return kind switch
        {
            DivergenceKind.PledgeContradicted => isSure && voices >= 2 ? Severity.High : Severity.Medium,
            DivergenceKind.ClaimDisputed => isSure && voices >= 2 ? Severity.High : voices >= 1 ? Severity.Medium : Severity.Low,
            DivergenceKind.OutlookContradicted => isSure && voices >= 3 && namesPlace ? Severity.High : voices >= 1 ? Severity.Medium : Severity.Low,
            _ => pairs.Select(pair => (pair.Counterpart.Article, pair.Counterpart.Sentence)).Distinct().Skip(1).Any() ? Severity.Medium : Severity.Low,
        };
    }
}
