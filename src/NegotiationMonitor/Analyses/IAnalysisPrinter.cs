using NegotiationMonitor.Analysis.Divergences;

namespace NegotiationMonitor.Analyses;

/// <summary>Prints analyses as they come: for programs (<see cref="AnalysisLines"/>) or for people (<see cref="AnalysisText"/>).</summary>
public interface IAnalysisPrinter
{
    /// <summary>Prints one article's analysis.</summary>
    void Print(AnalyzedArticle article);

    /// <summary>Prints a divergence over several articles.</summary>
    /// <param name="divergence">The divergence.</param>
    /// <param name="words">The words of a sentence that takes part in it.</param>
    void Print(Divergence divergence, Func<PairSide, string> words);
}
