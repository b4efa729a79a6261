using System.CommandLine;
using NegotiationMonitor.Analyses;
using NegotiationMonitor.Analysis;
using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Analysis.Knowledge;
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
        var knowledge = KnowledgeOption.Create();
        var command = new Command("analyze", "Find signals, who gives them, and divergences in articles.") { files, format, explain, across, knowledge }
            .WithExamples(
                "negotiation-monitor analyze article.txt",
                "negotiation-monitor analyze --across --format json monday.jsonl tuesday.jsonl > analysis.jsonl",
                "negotiation-monitor analyze --knowledge my-knowledge article.txt",
                "echo 'The envoy said that the talks went well.' | negotiation-monitor analyze --explain -");
        command.SetAction(async (result, cancellation) =>
        {
            await using var standardInput = Console.OpenStandardInput();
            var allTaken = await AnalysisOf(result.KnowledgeOf(knowledge), standardInput, result.InvocationConfiguration.Error).PrintAsync(
                result.GetRequiredValue(files),
                PrinterOf(result.GetValue(format), result.InvocationConfiguration.Output, result.GetValue(explain)),
                result.GetValue(explain),
                result.GetValue(across) ? new ArticlesTogether(new DivergenceFinder(), ArticlesTogether.DefaultWindow) : null,
                cancellation);
            return allTaken ? 0 : CommandLine.Refused;
        });
        return command;
    }

    private static IAnalysisPrinter PrinterOf(string? format, TextWriter output, bool explain)
    {
        var isTerminal = output == Console.Out && !Console.IsOutputRedirected;
        if ((format ?? (isTerminal ? "text" : "json")) == "json") return new AnalysisLines(output, explain);
        // NO_COLOR (no-color.org) and files and pipes get neither colours nor bold type; a terminal is asked what it can.
        var isPlain = !isTerminal || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var settings = new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
        };
        return new AnalysisText(AnsiConsole.Create(settings), explain);
    }

    /// <summary>Analyses files by <paramref name="knowledge"/>.</summary>
    internal static FileAnalysis AnalysisOf(KnowledgeBase knowledge, Stream standardInput, TextWriter errors) => new(
        new ArticleFiles(new ArticleParser(EnglishDetector.BuiltIn, TimeProvider.System, ArticleLimits.Default), standardInput),
        new AnalysisRun(new ArticleReader(new ArticleAnalyzer(knowledge), new DivergenceFinder())),
        errors);
}
