using NegotiationMonitor.Articles;

namespace NegotiationMonitor.Analyses;

/// <summary>Analyses the articles of files and prints what is found.</summary>
/// <param name="files">Reads the articles.</param>
/// <param name="run">Analyses them.</param>
/// <param name="errors">Gets a line for each article that was refused or withdrawn.</param>
public sealed class FileAnalysis(ArticleFiles files, AnalysisRun run, TextWriter errors)
{
    /// <summary>Prints every article's analysis, then what <paramref name="together"/> finds in all of them. True when no article was refused.</summary>
    /// <param name="paths">The files; "-" is standard input.</param>
    /// <param name="printer">Prints what is found.</param>
    /// <param name="explain">True to find out also why.</param>
    /// <param name="together">Sets the articles against each other; null to leave that.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<bool> PrintAsync(
        IEnumerable<string> paths, IAnalysisPrinter printer, bool explain, ArticlesTogether? together, CancellationToken cancellation)
    {
        var allTaken = true;
        await foreach (var outcome in run.OutcomesAsync(files.ReadAsync(paths, cancellation), explain, cancellation))
        {
            switch (outcome)
            {
                case AnalysisOutcome.Analyzed(var article):
                    printer.Print(article);
                    together?.Add(article);
                    break;
                case AnalysisOutcome.Withdrawn(var name, var withdrawal):
                    errors.WriteLine($"{name}: withdrawn; nothing to analyse.");
                    together?.Withdraw(name, withdrawal);
                    break;
                case AnalysisOutcome.Refused(var complaint):
                    errors.WriteLine(complaint);
                    allTaken = false;
                    break;
            }
        }

        if (together is not null) Print(together, printer);
        return allTaken;
    }

    private void Print(ArticlesTogether together, IAnalysisPrinter printer)
    {
        foreach (var divergence in together.Find()) printer.Print(divergence, together.WordsOf);
        if (together.Undated is > 0 and var undated)
        {
            errors.WriteLine($"Not set against other articles for want of a \"publishedAt\": {undated}. Give the time when each was printed.");
        }
    }
}
