using System.CommandLine;
using NegotiationMonitor.Analyses;
using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Evaluation;

namespace NegotiationMonitor.Commands;

/// <summary><c>evaluate</c>: scores the analysis against labelled articles.</summary>
internal static class EvaluateCommand
{
    /// <summary>A figure lies below its floor.</summary>
    private const int BelowFloor = 1;

    /// <summary>The command. Ends with 0; with 1 when a figure lies below its floor; with 2 when labels or an article can't be read.</summary>
    public static Command Create()
    {
        var gold = new Argument<string>("GOLD") { Description = "Labelled articles, one a line: the input form with sentences and divergences as analyze prints them." };
        var clusters = new Option<string?>("--clusters") { Description = "Labelled clusters, one a line: what several articles show together.", HelpName = "FILE" };
        var predicted = new Option<string?>("--predicted") { Description = "Score what analyze --across printed earlier, instead of analysing.", HelpName = "FILE" };
        var asJson = new Option<bool>("--json") { Description = "Print the figures as one JSON object." };
        var floors = new Option<string[]>("--floor")
        {
            Description = "The least that a figure may be; below it the command ends with 1. May be given several times.",
            HelpName = "NAME=VALUE",
        };
        floors.Validators.Add(option =>
        {
            foreach (var token in option.Tokens.Where(token => FigureFloor.Parse(token.Value) is null))
            {
                option.AddError($"\"{token.Value}\" is no floor; write for example --floor \"signal macro F1=0.52\".");
            }
        });
        var knowledge = KnowledgeOption.Create();
        var command = new Command("evaluate", "Score the analysis against labelled articles.") { gold, clusters, predicted, asJson, floors, knowledge }
            .WithExamples(
                "negotiation-monitor evaluate labelled.jsonl --clusters clusters.jsonl",
                "negotiation-monitor evaluate labelled.jsonl --floor \"signal macro F1=0.52\" --floor \"speaker accuracy=0.7\"",
                "negotiation-monitor evaluate labelled.jsonl --predicted analysis.jsonl --json");
        command.SetAction((result, cancellation) => RunAsync(
            result.GetRequiredValue(gold), result.GetValue(clusters), result.GetValue(predicted), result.GetValue(asJson),
            [.. (result.GetValue(floors) ?? []).Select(FigureFloor.Parse).OfType<FigureFloor>()],
            () => result.KnowledgeOf(knowledge), result.InvocationConfiguration, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        string gold, string? clusters, string? predicted, bool asJson, IReadOnlyList<FigureFloor> floors,
        Func<KnowledgeBase> knowledge, InvocationConfiguration console, CancellationToken cancellation)
    {
        var exitCode = 0;
        IReadOnlyList<Figure> figures;
        try
        {
            var labelled = LabelFile.Read(gold, LabelJson.Article);
            var together = clusters is null ? [] : LabelFile.Read(clusters, LabelJson.Cluster);
            var given = predicted is null ? new GivenAnalyses() : GivenAnalyses.FromFile(predicted);
            if (predicted is null && !await AnalyzeAsync(knowledge(), gold, given, console.Error, cancellation)) exitCode = CommandLine.Refused;
            figures = new Evaluator(NameComparison.BuiltIn).Figures(labelled, together, given);
        }
        catch (Exception unreadable) when (unreadable is LabelException or IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine(unreadable.Message);
            return CommandLine.Refused;
        }

        console.Output.WriteLine(asJson ? FigureText.Json(figures) : FigureText.Table(figures));
        foreach (var complaint in floors.Select(floor => floor.Complaint(figures)).OfType<string>())
        {
            console.Error.WriteLine(complaint);
            exitCode = BelowFloor;
        }

        return exitCode;
    }

    private static async Task<bool> AnalyzeAsync(KnowledgeBase knowledge, string gold, GivenAnalyses given, TextWriter errors, CancellationToken cancellation)
    {
        var together = new ArticlesTogether(new DivergenceFinder(), ArticlesTogether.DefaultWindow);
        return await AnalyzeCommand.AnalysisOf(knowledge, Stream.Null, errors).PrintAsync([gold], given, explain: false, together, cancellation);
    }
}
