using NegotiationMonitor.Articles;

namespace NegotiationMonitor.Analyses;

/// <summary>What came of one article of the input.</summary>
public abstract record AnalysisOutcome
{
    private AnalysisOutcome()
    {
    }

    /// <summary>It was analysed.</summary>
    public sealed record Analyzed(AnalyzedArticle Article) : AnalysisOutcome;

    /// <summary>It withdraws the article of this name.</summary>
    public sealed record Withdrawn(string Name, ReceivedArticle Article) : AnalysisOutcome;

    /// <summary>It could not be analysed.</summary>
    /// <param name="Complaint">The line that tells which and why.</param>
    public sealed record Refused(string Complaint) : AnalysisOutcome;
}
