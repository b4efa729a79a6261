namespace NegotiationMonitor.Evaluation;

/// <summary>An article's labels and what the analysis gave for it.</summary>
public sealed record ArticlePair(LabelledArticle Labelled, LabelledArticle Given)
{
    /// <summary>Every labelled article with what was given for it, or with nothing; of one id the last counts.</summary>
    public static IReadOnlyList<ArticlePair> Of(IReadOnlyList<LabelledArticle> labelled, GivenAnalyses given) =>
    [
        .. labelled.GroupBy(article => article.Id).Select(versions => versions.Last())
            .Select(article => new ArticlePair(article, given.Articles.GetValueOrDefault(article.Id) ?? LabelledArticle.Missing(article.Id))),
    ];
}
