using System.CommandLine;
using System.Text.Json;
using NegotiationMonitor.Commands;
using Xunit;

namespace NegotiationMonitor.Tests.Commands;

public sealed class AnalyzeCommandTests : IDisposable
{
    private const string Body = "The envoy of Ardania said in Velin that the talks had gone well. He left at dawn.";

    private readonly string _folder = Directory.CreateTempSubdirectory("analyze-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Each_article_is_a_line_in_the_order_of_the_input()
    {
        var ids = Enumerable.Range(0, 200).Select(index => $"v-{index}").ToList();
        var run = await RunAsync("analyze", Lines([.. ids.Select(id => new { id, body = Body })]));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(ids, run.Output.TrimEnd('\n').Split('\n').Select(IdOf));
    }

    [Fact]
    public async Task Every_sentence_is_given_by_the_span_of_its_words()
    {
        var run = await RunAsync("analyze", Lines(new { id = "v-1", body = Body }));
        using var line = JsonDocument.Parse(run.Output);
        Assert.Equal(
            ["The envoy of Ardania said in Velin that the talks had gone well.", "He left at dawn."],
            line.RootElement.GetProperty("sentences").EnumerateArray().Select(sentence =>
                Body[sentence.GetProperty("start").GetInt32()..sentence.GetProperty("end").GetInt32()]));
    }

    [Fact]
    public async Task A_refused_article_is_named_on_standard_error_and_the_others_are_analysed()
    {
        var file = Lines(new { id = "v-1", body = Body }, new { id = "x-17", body = "" }, new { id = "v-3", body = Body });
        var run = await RunAsync("analyze", file, Path.Combine(_folder, "none.txt"));
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["v-1", "v-3"], run.Output.TrimEnd('\n').Split('\n').Select(IdOf));
        Assert.Equal(
            $"{file}:2 (id \"x-17\"): body is empty; put the text in \"body\". Skipped.\n" +
            $"{_folder}/none.txt: file does not exist; check the path. Skipped.\n",
            run.Error);
    }

    [Fact]
    public async Task A_withdrawn_article_is_no_fault()
    {
        var run = await RunAsync("analyze", Lines(new { id = "v-1", retracted = true }));
        Assert.Equal((0, "", "v-1: withdrawn; nothing to analyse.\n"), run);
    }

    [Fact]
    public async Task Findings_are_added_only_when_asked_for()
    {
        var file = Lines(new { id = "v-1", body = Body });
        Assert.Contains("\"findings\":[", (await RunAsync("analyze", "--explain", file)).Output);
        Assert.DoesNotContain("\"findings\"", (await RunAsync("analyze", file)).Output);
    }

    [Fact]
    public async Task Articles_without_a_date_are_told_when_set_against_others()
    {
        var run = await RunAsync("analyze", "--across", Lines(new { id = "v-1", body = Body }));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("want of a \"publishedAt\": 1.", run.Error);
    }

    [Fact]
    public async Task The_readable_form_begins_with_the_article_s_name()
    {
        var run = await RunAsync("analyze", "--format", "text", Lines(new { id = "v-1", title = "Talks go well", body = Body }));
        Assert.StartsWith("v-1  Talks go well\n", run.Output);
    }

    [Theory]
    [InlineData("analyze")]
    [InlineData("analyze", "--format", "xml", "a.jsonl")]
    [InlineData("evaluate")]
    [InlineData("evaluate", "a.jsonl", "--floor", "high")]
    public async Task A_wrong_command_line_ends_with_1(params string[] arguments) => Assert.Equal(1, (await RunAsync(arguments)).ExitCode);

    [Theory]
    [InlineData("analyze")]
    [InlineData("evaluate")]
    public async Task Help_shows_examples(string command) =>
        Assert.Contains($"Examples:\n  negotiation-monitor {command} ", (await RunAsync(command, "--help")).Output);

    private static string? IdOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("id").GetString();
    }

    private string Lines(params object[] articles)
    {
        var path = Path.Combine(_folder, "articles.jsonl");
        File.WriteAllLines(path, articles.Select(article => JsonSerializer.Serialize(article)));
        return path;
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        var root = new RootCommand { AnalyzeCommand.Create(), EvaluateCommand.Create() };
        var exitCode = await root.Parse(arguments).InvokeAsync(
            new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false },
            TestContext.Current.CancellationToken);
        return (exitCode, output.ToString(), error.ToString());
    }
}
