namespace NegotiationMonitor.Evaluation;

/// <summary>
/// How ground divergences within articles fare as <c>Analysis:AlertThreshold</c> rises: a divergence below the threshold counts as not
/// given. A divergence that was given without a confidence counts as sure.
/// </summary>
public sealed class AlertCurve(IReadOnlyList<ArticlePair> articles, NameComparison names)
{
    private readonly List<(DivergenceSet Labelled, Dictionary<(string Kind, string Party), double> Given)> _articles =
    [
        .. articles.Select(article => (
            new DivergenceSet(Ground(article.Labelled), names),
            Ground(article.Given).GroupBy(divergence => (divergence.Kind, names.Party(divergence.Party)))
                .ToDictionary(same => same.Key, same => same.Max(divergence => divergence.Confidence ?? 1)))),
    ];

    /// <summary>The curve from 0 to 1 in so many steps of equal width.</summary>
    public IReadOnlyList<AlertCurvePoint> Points(int steps) => [.. Enumerable.Range(0, steps + 1).Select(step => At((double)step / steps))];

    /// <summary>The figures at one threshold.</summary>
    public AlertCurvePoint At(double threshold)
    {
        int found = 0, missed = 0, wronglyGiven = 0, quiet = 0, alarms = 0;
        foreach (var (labelled, given) in _articles)
        {
            var raised = given.Where(divergence => divergence.Value >= threshold).Select(divergence => divergence.Key).ToHashSet();
            var right = raised.Count(labelled.Has);
            found += right;
            missed += labelled.Keys.Count - right;
            wronglyGiven += raised.Count - right;
            if (labelled.Keys.Count > 0) continue;
            quiet++;
            if (raised.Count > 0) alarms++;
        }

        var rate = Rate.Of(found, missed, wronglyGiven);
        return new AlertCurvePoint(
            threshold, found + wronglyGiven, found + wronglyGiven > 0 ? rate.Precision : null, rate.Recall, rate.F1,
            quiet > 0 ? (double)alarms / quiet : null);
    }

    private static IEnumerable<LabelledDivergence> Ground(LabelledArticle article) =>
        article.Divergences.Where(divergence => Subjects.GroundKinds.Contains(divergence.Kind));
}

/// <summary>The figures of ground divergences at one threshold.</summary>
/// <param name="Threshold">The least confidence that raises an alert.</param>
/// <param name="Given">How many divergences are given.</param>
/// <param name="Precision">The share of what is given that is labelled; null where nothing is given.</param>
/// <param name="Recall">The share of what is labelled that is given; null where nothing is labelled or given.</param>
/// <param name="F1">The harmonic mean of both; null likewise.</param>
/// <param name="FalseAlerts">Among articles labelled without a ground divergence the share that gets one; null where there are no such articles.</param>
public sealed record AlertCurvePoint(double Threshold, int Given, double? Precision, double? Recall, double? F1, double? FalseAlerts);
