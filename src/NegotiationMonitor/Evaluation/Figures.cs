namespace NegotiationMonitor.Evaluation;

/// <summary>One figure of an evaluation.</summary>
/// <param name="Name">Its name, stable for scripts.</param>
/// <param name="Value">From 0 to 1, or a count; null where there was nothing to find and nothing was given.</param>
/// <param name="IsCount">True for a count.</param>
public sealed record Figure(string Name, double? Value, bool IsCount = false);

/// <summary>The figures that follow from a tally.</summary>
public static class Figures
{
    /// <summary>All figures, in the order in which they are printed; those of clusters only where <paramref name="hasClusters"/>.</summary>
    public static IReadOnlyList<Figure> Of(Tally tally, bool hasClusters)
    {
        List<Figure> figures = [new("segmentation F1", RateOf(tally, Subjects.Segmentation).F1)];
        foreach (var type in Subjects.SignalTypes) figures.AddRange(Three(type, RateOf(tally, type)));
        figures.Add(new("signal macro F1", Subjects.SignalTypes.Sum(type => RateOf(tally, type).F1 ?? 0) / Subjects.SignalTypes.Count));
        figures.Add(new(Subjects.SurplusSignals, tally[Subjects.SurplusSignals, Outcome.WronglyGiven], IsCount: true));
        figures.AddRange(Subjects.Fields.Select(field => new Figure($"{field} accuracy", Share(tally, field))));
        foreach (var subject in (string[])[Subjects.DeEscalation, Subjects.StatedOrDenied, Subjects.Places])
        {
            figures.Add(new($"{subject} F1", RateOf(tally, subject).F1));
        }

        figures.AddRange(Three("divergence ground", RateOf(tally, [.. Subjects.GroundKinds])));
        foreach (var kind in Subjects.GroundKinds.Append(Subjects.OfficialsDisagree)) figures.Add(new($"{kind} F1", RateOf(tally, kind).F1));
        figures.Add(new($"{Subjects.Evidence} accuracy", Share(tally, Subjects.Evidence)));
        figures.AddRange(Three(Subjects.AlertWorthy, RateOf(tally, Subjects.AlertWorthy)));
        var alarms = tally[Subjects.AlertWorthy, Outcome.WronglyGiven];
        var quiet = alarms + tally[Subjects.AlertWorthy, Outcome.RightlyAbsent];
        figures.Add(new("false alerts per quiet article", quiet > 0 ? (double)alarms / quiet : null));
        if (!hasClusters) return figures;

        figures.AddRange(Three(Subjects.Cluster, RateOf(tally, Subjects.Cluster)));
        figures.Add(new($"{Subjects.ClusterEvidence} accuracy", Share(tally, Subjects.ClusterEvidence)));
        figures.Add(new($"{Subjects.JoinedArticles} F1", RateOf(tally, Subjects.JoinedArticles).F1));
        return figures;
    }

    private static Figure[] Three(string subject, Rate rate) =>
        [new($"{subject} P", rate.Precision), new($"{subject} R", rate.Recall), new($"{subject} F1", rate.F1)];

    private static double? Share(Tally tally, string subject)
    {
        var agreed = tally[subject, Outcome.Agreed];
        var compared = agreed + tally[subject, Outcome.Differed];
        return compared > 0 ? (double)agreed / compared : null;
    }

    private static Rate RateOf(Tally tally, params string[] subjects)
    {
        int Sum(Outcome outcome) => subjects.Sum(subject => tally[subject, outcome]);
        return Rate.Of(Sum(Outcome.Found), Sum(Outcome.Missed), Sum(Outcome.WronglyGiven));
    }
}
