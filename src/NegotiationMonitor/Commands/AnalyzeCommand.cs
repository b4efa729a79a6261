using System.CommandLine;
using NegotiationMonitor.Analyses;
using NegotiationMonitor.Analysis;
using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Articles;
using Spectre.Console;

namespace NegotiationMonitor.Commands;

/// <summary><c>analyze</c>: reads articles and prints what is found in them.</summary>
internal static class AnalyzeCommand
{
    /// <summary>The command. Ends with 0; with 2 when any article was refused.</summary>
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Articles: .jsonl holds one a line, .json one or a list, .txt a body alone; - is standard input (JSON if it begins with {, else a body).",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string?>("--format")
        {
            Description = "text for people, json for programs (one line an article). By default text on a terminal, else json.",
            HelpName = "text|json",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var explain = new Option<bool>("--explain") { Description = "Also tell why each signal was given or withheld." };
        var across = new Option<bool>("--across") { Description = "Also seek divergences between the articles of this run." };
        var command = new Command("analyze", "Find signals, who gives them, and divergences in articles.") { files, format, explain, across }
            .WithExamples(
                "negotiation-monitor analyze article.txt",
                "negotiation-monitor analyze --across --format json monday.jsonl tuesday.jsonl > analysis.jsonl",
                "echo 'The envoy said that the talks went well.' | negotiation-monitor analyze --explain -");
        command.SetAction((result, cancellation) => RunAsync(
            result.GetRequiredValue(files),
            PrinterOf(result.GetValue(format), result.InvocationConfiguration.Output, result.GetValue(explain)),
            result.GetValue(explain),
            result.GetValue(across) ? new ArticlesTogether(new DivergenceFinder(), ArticlesTogether.DefaultWindow) : null,
            result.InvocationConfiguration.Error,
            cancellation));
        return command;
    }

    private static IAnalysisPrinter PrinterOf(string? format, TextWriter output, bool explain)
    {
        var isTerminal = output == Console.Out && !Console.IsOutputRedirected;
        return (format ?? (isTerminal ? "text" : "json")) == "json"
            ? new AnalysisLines(output, explain)
            : new AnalysisText(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) }), explain);
    }

    private static async Task<int> RunAsync(
        string[] files, IAnalysisPrinter printer, bool explain, ArticlesTogether? together, TextWriter errors, CancellationToken cancellation)
    {
        var parser = new ArticleParser(EnglishDetector.BuiltIn, TimeProvider.System, ArticleLimits.Default);
        await using var standardInput = Console.OpenStandardInput();
        var inputs = new ArticleFiles(parser, standardInput).ReadAsync(files, cancellation);
        var run = new AnalysisRun(new ArticleReader(new ArticleAnalyzer(), new DivergenceFinder()));
        var exitCode = 0;
        await foreach (var outcome in run.OutcomesAsync(inputs, explain, cancellation))
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
                    exitCode = CommandLine.Refused;
                    break;
            }
        }

        if (together is not null) PrintTogether(together, printer, errors);
        return exitCode;
    }

    private static void PrintTogether(ArticlesTogether together, IAnalysisPrinter printer, TextWriter errors)
    {
        foreach (var divergence in together.Find()) printer.Print(divergence, together.WordsOf);
        if (together.Undated is > 0 and var undated)
        {
            errors.WriteLine($"Not set against other articles for want of a \"publishedAt\": {undated}. Give the time when each was printed.");
        }
    }
}
