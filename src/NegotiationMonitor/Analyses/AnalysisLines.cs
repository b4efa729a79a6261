using System.Text;
using NegotiationMonitor.Analysis.Divergences;

namespace NegotiationMonitor.Analyses;

/// <summary>Prints analyses for programs: JSON, one line an article.</summary>
/// <param name="output">Where the lines go.</param>
/// <param name="explain">True to tell the findings too.</param>
public sealed class AnalysisLines(TextWriter output, bool explain) : IAnalysisPrinter
{
    /// <inheritdoc/>
    public void Print(AnalyzedArticle article) => Print(AnalysisJson.Line(article, explain));

    /// <inheritdoc/>
    public void Print(Divergence divergence, Func<PairSide, string> words) => Print(AnalysisJson.Line(divergence));

    private void Print(byte[] line)
    {
        // One write a line: whoever reads along never sees half of one. "\n" on every system, as JSON lines want it.
        output.Write(Encoding.UTF8.GetString(line) + "\n");
        output.Flush();
    }
}
