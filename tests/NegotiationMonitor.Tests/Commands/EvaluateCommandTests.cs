using System.CommandLine;
using System.Text.Json;
using System.Xml.Linq;
using NegotiationMonitor.Commands;
using Xunit;

namespace NegotiationMonitor.Tests.Commands;

public sealed class EvaluateCommandTests : IDisposable
{
    private static readonly string Data = Path.Combine(AppContext.BaseDirectory, "Evaluation", "data");
    private static readonly string Labelled = Path.Combine(Data, "labelled.jsonl");
    private static readonly string Predicted = Path.Combine(Data, "predicted.jsonl");
    private static readonly string Clusters = Path.Combine(Data, "clusters.jsonl");

    private readonly string _folder = Directory.CreateTempSubdirectory("evaluate-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Figures_are_printed_one_a_line()
    {
        var run = await RunAsync(Labelled, "--predicted", Predicted, "--clusters", Clusters);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\narticles missing                 1\n", run.Output);
        Assert.Contains("\nsignal macro F1                  0.812\n", run.Output);
        Assert.Contains("\njoined articles F1               0.364\n", run.Output);
    }

    [Fact]
    public async Task Behind_the_figures_stand_the_calibrations_of_signals_and_of_ground_divergences()
    {
        var run = await RunAsync(Labelled, "--predicted", Predicted);
        Assert.Contains("\n\nCalibration of signals: Brier score 0.", run.Output);
        Assert.EndsWith(
            """

            Calibration of ground divergences: Brier score 0.193
            confidence     number    mean   right
            0.2 to 0.3          1   0.200   0.000
            0.4 to 0.5          1   0.400   0.000
            0.7 to 0.8          6   0.700   0.667

            """, run.Output);
    }

    [Fact]
    public async Task The_curve_is_printed_and_drawn()
    {
        var picture = Path.Combine(_folder, "alerts.svg");
        var run = await RunAsync(Labelled, "--predicted", Predicted, "--curve", picture);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("\nthreshold   given       P       R      F1  false alerts per quiet article\n0.00            8   0.500 ", run.Output);
        Assert.Contains("\n1.00            0       -   0.000   0.000   0.000\n", run.Output);
        Assert.Equal("svg", XDocument.Load(picture).Root?.Name.LocalName);
    }

    [Fact]
    public async Task Without_a_file_the_curve_is_only_printed() =>
        Assert.Contains("\nthreshold ", (await RunAsync(Labelled, "--predicted", Predicted, "--curve")).Output);

    [Fact]
    public async Task A_curve_is_never_drawn_over_the_labels()
    {
        var run = await RunAsync("--predicted", Predicted, "--curve", Labelled);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("--curve draws to a file that ends in .svg", run.Error);
    }

    [Fact]
    public async Task Figures_are_printed_as_one_object_for_programs()
    {
        using var figures = JsonDocument.Parse((await RunAsync(Labelled, "--predicted", Predicted, "--json")).Output);
        Assert.Equal(9, figures.RootElement.GetProperty("articles").GetInt32());
        Assert.Equal(0.625, figures.RootElement.GetProperty("speaker accuracy").GetDouble(), precision: 3);
    }

    [Fact]
    public async Task A_figure_below_its_floor_ends_with_1_and_is_named()
    {
        var run = await RunAsync(Labelled, "--predicted", Predicted, "--floor", "signal macro F1=0.8", "--floor", "places F1=0.7");
        Assert.Equal((1, "places F1 is 0.696, below its floor of 0.700.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Without_a_prediction_the_bodies_are_analysed_and_none_is_missing()
    {
        var run = await RunAsync(Labelled, "--clusters", Clusters);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("\narticles missing                 0\n", run.Output);
    }

    [Theory]
    [InlineData("oops", "labels.jsonl:2 is not JSON.")]
    [InlineData("[]", "labels.jsonl:2 has something else where an object with \"id\" belongs.")]
    [InlineData("{\"body\":\"x\"}", "labels.jsonl:2 has no id.")]
    [InlineData("{\"id\":\"a\",\"sentences\":[{\"start\":0}]}", "labels.jsonl:2 has a span whose \"end\" is no whole number.")]
    [InlineData("{\"id\":\"a\",\"sentences\":7}", "labels.jsonl:2 has \"sentences\" that are no list.")]
    public async Task Labels_that_can_t_be_read_are_named_by_their_line(string line, string told)
    {
        var labels = Path.Combine(_folder, "labels.jsonl");
        await File.WriteAllTextAsync(labels, $"\n{line}\n", TestContext.Current.CancellationToken);
        var run = await RunAsync(labels, "--predicted", Predicted);
        Assert.Equal((2, $"{_folder}/{told}\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Labels_that_are_not_there_end_with_2()
    {
        var run = await RunAsync(Path.Combine(_folder, "none.jsonl"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("none.jsonl", run.Error);
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        var root = new RootCommand { EvaluateCommand.Create() };
        var exitCode = await root.Parse(["evaluate", .. arguments]).InvokeAsync(
            new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false },
            TestContext.Current.CancellationToken);
        return (exitCode, output.ToString(), error.ToString());
    }
}
