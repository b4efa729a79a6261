namespace NegotiationMonitor.Evaluation;

/// <summary>Scores what was given for the articles of a cluster, alone and together, against what they are labelled to show together.</summary>
public sealed class ClusterScorer(NameComparison names)
{
    /// <summary>Adds the cluster to <paramref name="tally"/>.</summary>
    /// <param name="cluster">The labels.</param>
    /// <param name="given">What was given for each article, by id.</param>
    /// <param name="across">The divergences given over several articles, of this cluster and of others.</param>
    /// <param name="tally">Where to count.</param>
    public void Score(
        LabelledCluster cluster, IReadOnlyDictionary<string, LabelledArticle> given, IReadOnlyList<LabelledDivergence> across, Tally tally)
    {
        var own = cluster.Articles.Where(given.ContainsKey).SelectMany(id => ArticleScorer.Placed(given[id].Divergences, id));
        var wanted = new DivergenceSet(cluster.Divergences, names);
        var got = new DivergenceSet(across.Concat(own).Select(divergence => Within(cluster, divergence)).Where(IsWhole), names);
        foreach (var key in wanted.Keys.Union(got.Keys))
        {
            tally.AddPresence(Subjects.Cluster, wanted.Has(key), got.Has(key));
            if (wanted.Has(key) && got.Has(key)) tally.AddAgreement(Subjects.ClusterEvidence, wanted.SharesEvidence(key, got));
            tally.AddSets(Subjects.JoinedArticles, wanted.Joined(key), got.Joined(key));
        }
    }

    /// <summary>The divergence with what other articles show left aside.</summary>
    private static LabelledDivergence Within(LabelledCluster cluster, LabelledDivergence divergence) => divergence with
    {
        Statements = [.. divergence.Statements.Where(evidence => evidence.Article is { } id && cluster.Articles.Contains(id))],
        Counterparts = [.. divergence.Counterparts.Where(evidence => evidence.Article is { } id && cluster.Articles.Contains(id))],
    };

    private static bool IsWhole(LabelledDivergence divergence) => divergence.Statements.Count > 0 && divergence.Counterparts.Count > 0;
}
