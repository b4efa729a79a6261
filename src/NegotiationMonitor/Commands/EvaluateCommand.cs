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

    private const int PrintedSteps = 20;
    private const int DrawnSteps = 200;

    /// <summary>The command. Ends with 0; with 1 when a figure lies below its floor; with 2 when labels or an article can't be read.</summary>
    public static Command Create()
    {
        var gold = new Argument<string>("GOLD") { Description = "Labelled articles, one a line: the input form with sentences and divergences as analyze prints them." };
        var clusters = new Option<string?>("--clusters") { Description = "Labelled clusters, one a line: what several articles show together.", HelpName = "FILE" };
        var predicted = new Option<string?>("--predicted") { Description = "Score what analyze --across printed earlier, instead of analysing.", HelpName = "FILE" };
        var asJson = new Option<bool>("--json") { Description = "Print the figures alone, as one JSON object." };
        var curve = CurveOption();
        var floors = FloorOption();
        var knowledge = KnowledgeOption.Create();
        var command = new Command("evaluate", "Score the analysis against labelled articles: figures, then whether confidences hold.") { gold, clusters, predicted, asJson, curve, floors, knowledge }
            .WithExamples(
                "negotiation-monitor evaluate labelled.jsonl --clusters clusters.jsonl",
                "negotiation-monitor evaluate labelled.jsonl --floor \"signal macro F1=0.52\" --floor \"speaker accuracy=0.7\"",
                "negotiation-monitor evaluate labelled.jsonl --curve alerts.svg",
                "negotiation-monitor evaluate labelled.jsonl --predicted analysis.jsonl --json");
        command.SetAction((result, cancellation) => RunAsync(
            new Request(
                result.GetRequiredValue(gold), result.GetValue(clusters), result.GetValue(predicted), result.GetValue(asJson),
                HasCurve: result.GetResult(curve) is not null, result.GetValue(curve),
                [.. (result.GetValue(floors) ?? []).Select(FigureFloor.Parse).OfType<FigureFloor>()],
                () => result.KnowledgeOf(knowledge)),
            result.InvocationConfiguration, cancellation));
        return command;
    }

    private static Option<string?> CurveOption()
    {
        var curve = new Option<string?>("--curve")
        {
            Description = "Also print precision, recall and false alerts of ground divergences over the alert threshold, and draw them to FILE.",
            HelpName = "FILE.svg",
            Arity = ArgumentArity.ZeroOrOne,
        };
        // "--curve labelled.jsonl" means the labels: they must not be written over.
        curve.Validators.Add(option =>
        {
            foreach (var token in option.Tokens.Where(token => !token.Value.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)))
            {
                option.AddError($"\"{token.Value}\" is no picture; --curve draws to a file that ends in .svg. To print the curve only, write --curve last.");
            }
        });
        return curve;
    }

    private static Option<string[]> FloorOption()
    {
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
        return floors;
    }

    private static async Task<int> RunAsync(Request request, InvocationConfiguration console, CancellationToken cancellation)
    {
        var exitCode = 0;
        IReadOnlyList<Figure> figures;
        try
        {
            var labelled = LabelFile.Read(request.Gold, LabelJson.Article);
            var together = request.Clusters is null ? [] : LabelFile.Read(request.Clusters, LabelJson.Cluster);
            var given = request.Predicted is null ? new GivenAnalyses() : GivenAnalyses.FromFile(request.Predicted);
            if (request.Predicted is null && !await AnalyzeAsync(request.Knowledge(), request.Gold, given, console.Error, cancellation)) exitCode = CommandLine.Refused;
            figures = new Evaluator(NameComparison.BuiltIn).Figures(labelled, together, given);
            console.Output.WriteLine(request.AsJson ? FigureText.Json(figures) : FigureText.Table(figures));
            PrintConfidences(request, ArticlePair.Of(labelled, given), console.Output);
        }
        catch (Exception unreadable) when (unreadable is LabelException or IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine(unreadable.Message);
            return CommandLine.Refused;
        }

        foreach (var complaint in request.Floors.Select(floor => floor.Complaint(figures)).OfType<string>())
        {
            console.Error.WriteLine(complaint);
            exitCode = BelowFloor;
        }

        return exitCode;
    }

    private static void PrintConfidences(Request request, IReadOnlyList<ArticlePair> articles, TextWriter output)
    {
        var curve = new AlertCurve(articles, NameComparison.BuiltIn);
        if (request.Picture is not null) File.WriteAllText(request.Picture, AlertCurvePicture.Svg(curve.Points(DrawnSteps)));
        if (request.AsJson) return;

        output.WriteLine();
        output.WriteLine(CalibrationText.Table("signals", new Calibration(articles.SelectMany(Judgement.OfSignals))));
        output.WriteLine();
        output.WriteLine(CalibrationText.Table(
            "ground divergences", new Calibration(articles.SelectMany(article => Judgement.OfGroundDivergences(article, NameComparison.BuiltIn)))));
        if (!request.HasCurve) return;

        output.WriteLine();
        output.WriteLine(AlertCurveText.Table(curve.Points(PrintedSteps)));
    }

    private static async Task<bool> AnalyzeAsync(KnowledgeBase knowledge, string gold, GivenAnalyses given, TextWriter errors, CancellationToken cancellation)
    {
        var together = new ArticlesTogether(new DivergenceFinder(), ArticlesTogether.DefaultWindow);
        return await AnalyzeCommand.AnalysisOf(knowledge, Stream.Null, errors).PrintAsync([gold], given, explain: false, together, cancellation);
    }

    /// <summary>What was asked for.</summary>
    private sealed record Request(
        string Gold, string? Clusters, string? Predicted, bool AsJson, bool HasCurve, string? Picture, IReadOnlyList<FigureFloor> Floors,
        Func<KnowledgeBase> Knowledge);
}
