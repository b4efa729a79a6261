namespace NegotiationMonitor.Evaluation;

/// <summary>Articles about one conflict within days, and the divergences that they show together.</summary>
/// <param name="Name">What the labels call it.</param>
/// <param name="Articles">The articles' ids.</param>
/// <param name="Divergences">What they show together; evidence names its article.</param>
public sealed record LabelledCluster(string Name, IReadOnlySet<string> Articles, IReadOnlyList<LabelledDivergence> Divergences);
