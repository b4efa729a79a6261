namespace NegotiationMonitor.Evaluation;

/// <summary>What an article holds, as a reader labelled it or as an analysis printed it: the two are compared.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Sentences">Its sentences, in order.</param>
/// <param name="Divergences">The divergences within it.</param>
public sealed record LabelledArticle(
    string Id, IReadOnlyList<LabelledSentence> Sentences, IReadOnlyList<LabelledDivergence> Divergences)
{
    /// <summary>What stands for an article that the analysis did not print.</summary>
    public static LabelledArticle Missing(string id) => new(id, [], []);
}
