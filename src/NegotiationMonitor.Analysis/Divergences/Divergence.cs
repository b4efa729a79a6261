namespace NegotiationMonitor.Analysis.Divergences;

/// <summary>All pairs of one kind and party taken together: what an alert tells, or what <c>analyze</c> prints.</summary>
/// <param name="Kind">How words and ground don't fit.</param>
/// <param name="Party">Whose statements they are.</param>
/// <param name="Statements">The official's words, in order, each sentence once.</param>
/// <param name="Counterparts">What doesn't fit them, in order, each sentence once.</param>
/// <param name="Places">The places that it is about, as written.</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Severity">How much it matters; never above medium for <see cref="DivergenceKind.OfficialsDisagree"/>.</param>
public sealed record Divergence(
    DivergenceKind Kind,
    string Party,
    IReadOnlyList<PairSide> Statements,
    IReadOnlyList<PairSide> Counterparts,
    IReadOnlyList<string> Places,
    double Confidence,
    Severity Severity);
