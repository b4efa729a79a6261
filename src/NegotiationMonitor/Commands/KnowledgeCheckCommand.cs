using System.CommandLine;
using NegotiationMonitor.Analysis;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Knowledge;

namespace NegotiationMonitor.Commands;

/// <summary><c>knowledge check</c>: names every fault of a folder of knowledge files, and tells what they do.</summary>
internal static class KnowledgeCheckCommand
{
    private const int Faulty = 1;

    /// <summary>The command. Ends with 0; with 1 when there are faults.</summary>
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo?>("DIR")
        {
            Description = "The folder of your own knowledge files (default: Knowledge:Directory of the configuration; without it the built-in knowledge is checked).",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command(
            "check",
            "Count the entries of each kind, tell what each of your own does (added, replaced, extended, removed), and name every fault with file, line and remedy. Ends with 1 if there are faults.")
        {
            folder,
        }.WithExamples("negotiation-monitor knowledge check my-knowledge", "negotiation-monitor knowledge check");
        command.SetAction(result => Check(
            result.GetValue(folder)?.ToString() ?? KnowledgeOption.Configured(), result.InvocationConfiguration.Output, result.InvocationConfiguration.Error));
        return command;
    }

    private static int Check(string? folder, TextWriter output, TextWriter errors)
    {
        var reading = string.IsNullOrEmpty(folder) ? KnowledgeFolder.Over(null) : KnowledgeFolder.Read(folder);
        foreach (var line in KnowledgeSummary.Lines(reading)) output.WriteLine(line);
        var faults = reading.Faults.Count > 0 ? reading.Faults : FaultsInUse(reading.Knowledge);
        if (faults.Count == 0)
        {
            output.WriteLine("The knowledge is right.");
            return 0;
        }

        CommandLine.WriteFaults(errors, "knowledge", faults);
        return Faulty;
    }

    /// <summary>What only shows when the analysis is built on it.</summary>
    private static IReadOnlyList<string> FaultsInUse(KnowledgeBase knowledge)
    {
        try
        {
            _ = new ArticleAnalyzer(knowledge);
            return [];
        }
        catch (KnowledgeException faulty)
        {
            return faulty.Faults;
        }
    }
}
