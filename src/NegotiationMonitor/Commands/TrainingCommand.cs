using System.CommandLine;
using System.Text;
using NegotiationMonitor.Training;

namespace NegotiationMonitor.Commands;

/// <summary><c>training check</c> and <c>training convert</c>: for whoever writes labelled articles.</summary>
internal static class TrainingCommand
{
    /// <summary>The command with its subcommands, each of which ends with 0; with 2 when a file has a fault or can't be read.</summary>
    public static Command Create() => new Command("training", "Check or convert labelled articles in the text form of training/WRITING.md.")
    {
        Check(),
        Convert(),
    }.WithExamples("negotiation-monitor training check training/talks.txt", "negotiation-monitor training convert training/*.txt > labelled.jsonl");

    private static Command Check()
    {
        var files = Files();
        var command = new Command("check", "Name every fault by file and line (exit code 2), then print counts and shares of the articles without faults.") { files }
            .WithExamples("negotiation-monitor training check training/talks.txt");
        command.SetAction(result =>
        {
            var exitCode = Read(result.GetRequiredValue(files), result.InvocationConfiguration.Error, out var articles);
            result.InvocationConfiguration.Output.Write(new TrainingCounts(articles).Table());
            return exitCode;
        });
        return command;
    }

    private static Command Convert()
    {
        var files = Files();
        var command = new Command("convert", "Print the articles without faults as JSON lines, in the labelled form that evaluate reads.") { files }
            .WithExamples("negotiation-monitor training convert training/*.txt > labelled.jsonl");
        command.SetAction(result =>
        {
            var exitCode = Read(result.GetRequiredValue(files), result.InvocationConfiguration.Error, out var articles);
            foreach (var article in articles) result.InvocationConfiguration.Output.WriteLine(TrainingJson.Line(article));
            return exitCode;
        });
        return command;
    }

    private static Argument<string[]> Files() => new("FILE")
    {
        Description = "Labelled articles, as training/WRITING.md says.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Reads the files and tells their faults; gives the exit code.</summary>
    private static int Read(IEnumerable<string> paths, TextWriter errors, out IReadOnlyList<TrainingArticle> articles)
    {
        var exitCode = 0;
        List<TrainingArticle> read = [];
        foreach (var path in paths)
        {
            try
            {
                var file = TrainingFile.Read(path);
                foreach (var fault in file.Faults) errors.WriteLine(fault);
                if (file.Faults.Count > 0) errors.WriteLine($"{path}: {file.Faults.Count} faults; articles left out: {file.Faulty}.");
                if (file.Faults.Count > 0) exitCode = CommandLine.Refused;
                read.AddRange(file.Articles);
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or DecoderFallbackException)
            {
                errors.WriteLine($"{path}: {unreadable.Message}");
                exitCode = CommandLine.Refused;
            }
        }

        articles = read;
        return exitCode;
    }
}
