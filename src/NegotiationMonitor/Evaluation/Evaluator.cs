namespace NegotiationMonitor.Evaluation;

/// <summary>Computes the figures of an analysis against labels.</summary>
public sealed class Evaluator(NameComparison names)
{
    /// <summary>The figures, in the order in which they are printed.</summary>
    /// <param name="labelled">The labelled articles; of one id the last counts.</param>
    /// <param name="clusters">The labelled clusters; with none, no figures of clusters are given.</param>
    /// <param name="given">What the analysis gave.</param>
    public IReadOnlyList<Figure> Figures(
        IReadOnlyList<LabelledArticle> labelled, IReadOnlyList<LabelledCluster> clusters, GivenAnalyses given)
    {
        var articles = ArticlePair.Of(labelled, given);
        var tally = new Tally();
        var articleScorer = new ArticleScorer(names);
        foreach (var article in articles) articleScorer.Score(article, tally);

        var clusterScorer = new ClusterScorer(names);
        foreach (var cluster in clusters) clusterScorer.Score(cluster, given.Articles, given.Across, tally);
        return
        [
            new Figure("articles", articles.Count, IsCount: true),
            new Figure("articles missing", articles.Count(article => !given.Articles.ContainsKey(article.Labelled.Id)), IsCount: true),
            .. Evaluation.Figures.Of(tally, clusters.Count > 0),
        ];
    }
}
