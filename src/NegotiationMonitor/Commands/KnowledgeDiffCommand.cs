using System.CommandLine;
using NegotiationMonitor.Articles;
using NegotiationMonitor.Knowledge;

namespace NegotiationMonitor.Commands;

/// <summary><c>knowledge diff</c>: tells what a folder of knowledge files changes in what is found in articles.</summary>
internal static class KnowledgeDiffCommand
{
    private static readonly Argument<string[]> Files = new("FILE")
    {
        Description = "Articles to try it on: .jsonl holds one a line, .json one or a list, .txt a body alone; - is standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<DirectoryInfo> After = new("--knowledge")
    {
        Description = "The folder of knowledge files that is tried.",
        HelpName = "DIR",
        Required = true,
    };

    private static readonly Option<DirectoryInfo?> Before = new("--against")
    {
        Description = "Compare with this folder of knowledge files (default: the built-in knowledge alone).",
        HelpName = "DIR",
    };

    /// <summary>The command. Ends with 0; with 2 when any article was refused or the knowledge is faulty.</summary>
    public static Command Create()
    {
        var command = new Command(
            "diff",
            "Analyse articles with and without your own knowledge files and print what differs: each sentence whose signals change, then divergences, " +
            "which are what alerts are raised for. \"+\" is found only with them, \"-\" only without, \"~\" says something else (before → after). " +
            "A confidence that moves by less than 0.05 is not told. Try a new word on a few hundred articles before the service gets it: " +
            "lines that you did not expect show what else the word means.")
        {
            After, Before, Files,
        };
        command.SetAction(RunAsync);
        return command.WithExamples(
            "negotiation-monitor knowledge diff --knowledge my-knowledge articles.jsonl",
            "negotiation-monitor knowledge diff --against my-knowledge --knowledge my-knowledge-next monday.jsonl tuesday.jsonl",
            "echo 'Mortar fire hit Besk.' | negotiation-monitor knowledge diff --knowledge my-knowledge -");
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var diff = new KnowledgeDiff(
            KnowledgeFolder.Over(parsed.GetValue(Before)?.ToString()).Knowledge, KnowledgeFolder.Over(parsed.GetRequiredValue(After).ToString()).Knowledge);
        var text = new KnowledgeDiffText(parsed.InvocationConfiguration.Output);
        await using var standardInput = Console.OpenStandardInput();
        var files = new ArticleFiles(new ArticleParser(EnglishDetector.BuiltIn, TimeProvider.System, ArticleLimits.Default), standardInput);
        var exitCode = 0;
        await foreach (var input in files.ReadAsync(parsed.GetRequiredValue(Files), cancellation))
        {
            if (input.Reading is ArticleReading.Accepted(var article))
            {
                if (!article.IsRetracted) text.Print(diff.Of(input.NameOf(article), article));
                continue;
            }

            await parsed.InvocationConfiguration.Error.WriteLineAsync(input.Complaint((ArticleReading.Refused)input.Reading));
            exitCode = CommandLine.Refused;
        }

        text.PrintEnd(diff.Together());
        return exitCode;
    }
}
