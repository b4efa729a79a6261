namespace NegotiationMonitor.Analysis.Divergences;

/// <summary>An article's assertions by the part that they can play, so that only what can meet is set against each other.</summary>
internal sealed class ArticleSearch
{
    /// <summary>
    /// How many assertions of one kind an article brings against other articles: the surest ones. It bounds the work: two articles cost at
    /// most some hundred comparisons, however long they are, so that hundreds of articles within a window stay cheap.
    /// </summary>
    private const int MostAcrossArticles = 4;

    private readonly ILookup<AssertionKind, Placed> _all;
    private readonly ILookup<AssertionKind, Placed> _surest;

    public ArticleSearch(AssertedArticle article)
    {
        Article = article;
        _all = article.Assertions.ToLookup(assertion => assertion.Kind, assertion => new Placed(article, assertion));
        _surest = _all.SelectMany(kind => kind
                .OrderByDescending(placed => placed.Assertion.Confidence).ThenBy(placed => placed.Assertion.Sentence).Take(MostAcrossArticles))
            .ToLookup(placed => placed.Assertion.Kind);
    }

    public AssertedArticle Article { get; }

    /// <summary>Each statement of this article with each counterpart of <paramref name="other"/> that it could meet.</summary>
    public IEnumerable<(DivergenceKind Kind, Placed Statement, Placed Counterpart)> Against(ArticleSearch other)
    {
        var (statements, counterparts) = ReferenceEquals(this, other) ? (_all, _all) : (_surest, other._surest);
        foreach (var (kind, statement, counterpart) in Gates.Meetings)
        {
            foreach (var words in statements[statement])
            {
                foreach (var against in counterparts[counterpart]) yield return (kind, words, against);
            }
        }
    }
}
