using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Evaluation;

/// <summary>A divergence and the sentences that show it.</summary>
/// <param name="Kind">Its kind by its name in JSON.</param>
/// <param name="Party">Whose statement.</param>
/// <param name="Statements">The official's words.</param>
/// <param name="Counterparts">What does not fit them.</param>
/// <param name="Confidence">How sure the analysis is, from 0 to 1; null in labels.</param>
public sealed record LabelledDivergence(
    string Kind, string? Party, IReadOnlyList<Evidence> Statements, IReadOnlyList<Evidence> Counterparts, double? Confidence = null);

/// <summary>A sentence that shows a divergence.</summary>
/// <param name="Article">The article's id; null where the article that tells the divergence is meant.</param>
/// <param name="Span">Where the sentence stands in the body.</param>
public sealed record Evidence(string? Article, TextSpan Span)
{
    /// <summary>True when any of <paramref name="ours"/> and any of <paramref name="theirs"/> share words of one article.</summary>
    public static bool Touch(IReadOnlyList<Evidence> ours, IReadOnlyList<Evidence> theirs) =>
        ours.Any(our => theirs.Any(their => our.Article == their.Article && our.Span.Overlaps(their.Span)));
}
