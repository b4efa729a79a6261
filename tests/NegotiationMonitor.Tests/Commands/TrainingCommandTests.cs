using System.CommandLine;
using NegotiationMonitor.Commands;
using NegotiationMonitor.Evaluation;
using Xunit;

namespace NegotiationMonitor.Tests.Commands;

public sealed class TrainingCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("training-").FullName;

    private string Path => $"{_folder}/talks.txt";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Check_prints_counts_and_shares()
    {
        await WriteAsync("Guns fired on Besk.", "+ M | none | - | - | fired | esc | rep | - | Besk", "It rained.");
        var run = await RunAsync("check", Path);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("\nsentences with military-activity         1  50 %\n", run.Output);
        Assert.Contains("\nmilitary-activity, escalation            1\n", run.Output);
        Assert.EndsWith("\ncues of military-activity: fired 100 %\n", run.Output);
    }

    [Fact]
    public async Task Check_names_faults_and_ends_with_2()
    {
        await WriteAsync("Guns fired on Besk.", "+ S | none | - | - | shot");
        Assert.Equal(
            (2, $"{Path}:3: the cue \"shot\" is not in the sentence; copy it exactly\n{Path}: 1 faults; articles left out: 1.\n"),
            ((await RunAsync("check", Path)).ExitCode, (await RunAsync("check", Path)).Error));
    }

    [Fact]
    public async Task A_file_that_is_not_there_ends_with_2_and_is_named()
    {
        var run = await RunAsync("convert", Path);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"{Path}: ", run.Error);
    }

    [Fact]
    public async Task What_is_converted_is_read_by_evaluate()
    {
        await WriteAsync("Guns fired on Besk.", "+ M | none | - | - | fired | esc | rep | - | Besk");
        await File.WriteAllTextAsync($"{_folder}/gold.jsonl", (await RunAsync("convert", Path)).Output, TestContext.Current.CancellationToken);
        var article = Assert.Single(LabelFile.Read($"{_folder}/gold.jsonl", LabelJson.Article));
        Assert.Equal("escalation", Assert.Single(article.Sentences[0].Signals).Direction);
    }

    [Fact]
    public async Task Every_text_of_the_repository_is_without_a_fault()
    {
        var folder = System.IO.Path.Combine(AppContext.BaseDirectory, "training");
        var files = Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        Assert.Equal("", (await RunAsync(["check", .. files])).Error);
    }

    private Task WriteAsync(params string[] lines) =>
        File.WriteAllLinesAsync(Path, ["=== oru-1 | 1997-05-14 | agency | West Oru | Rebels walk out", .. lines], TestContext.Current.CancellationToken);

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        var root = new RootCommand { TrainingCommand.Create() };
        var exitCode = await root.Parse(["training", .. arguments]).InvokeAsync(
            new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false },
            TestContext.Current.CancellationToken);
        return (exitCode, output.ToString(), error.ToString());
    }
}
