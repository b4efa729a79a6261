namespace NegotiationMonitor.Analysis.Divergences;

/// <summary>Finds the statements and counterparts that don't fit each other, within an article and over the articles of one conflict.</summary>
public sealed class DivergenceFinder
{
    /// <summary>
    /// All pairs among <paramref name="articles"/>. A pair depends on its two assertions and their articles alone, never on a third
    /// article: so pairs can be found as articles arrive, in any order, and kept.
    /// </summary>
    /// <param name="articles">Articles of one conflict.</param>
    /// <param name="involving">When given, only pairs with at least one side in one of these articles (by id) are sought.</param>
    public IReadOnlyList<DivergencePair> FindPairs(IReadOnlyList<AssertedArticle> articles, IReadOnlySet<string>? involving = null) => [];

    /// <summary>
    /// Gathers pairs into divergences, one for each kind and party, and applies what can only be judged on all of them together (a side
    /// accused on its enemy's word alone is no broken pledge). The order of the pairs does not matter.
    /// </summary>
    public IReadOnlyList<Divergence> Gather(IEnumerable<DivergencePair> pairs) => [];
}
