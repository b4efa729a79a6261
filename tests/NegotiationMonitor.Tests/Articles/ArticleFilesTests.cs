using System.Text;
using Microsoft.Extensions.Time.Testing;
using NegotiationMonitor.Articles;
using Xunit;

namespace NegotiationMonitor.Tests.Articles;

public sealed class ArticleFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("articles-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("a.jsonl", "{\"id\":\"1\",\"body\":\"x\"}\n\n{\"id\":\"2\",\"body\":\"y\"}", "1=x 2=y")]
    [InlineData("a.jsonl", "{\"id\":\"1\",\"body\":\"x\"}\r\n{\"body\":\"y\"}\r\n", "1=x a.jsonl:2=y")]
    [InlineData("a.json", "{\n \"id\": \"1\",\n \"body\": \"x\"\n}\n", "1=x")]
    [InlineData("a.json", "[{\"id\":\"1\",\"body\":\"x\"},\n {\"body\":\"y\"}]", "1=x a.json[1]=y")]
    [InlineData("a.json", "{\"id\":\"1\",\"body\":\"x\"}\n{\"id\":\"2\",\"body\":\"y\"}", "1=x 2=y")]
    [InlineData("gap-7.txt", "{ braces are words here", "gap-7={ braces are words here")]
    [InlineData("gap-7.md", "Talks.\n", "gap-7=Talks.\n")]
    [InlineData("-", "{\"id\":\"1\",\"body\":\"x\"}\n{\"body\":\"y\"}", "1=x stdin:2=y")]
    [InlineData("-", " \n{\n\"id\":\"1\", \"body\":\"x\"}", "1=x")]
    [InlineData("-", "Talks.", "stdin=Talks.")]
    public async Task Every_form_of_input_is_read(string name, string content, string articles) =>
        Assert.Equal(articles, string.Join(' ', (await ReadAsync(name, content)).Select(Shown)));

    [Theory]
    [InlineData("a.jsonl", "{\"id\":\"1\",\"body\":\"\"}", "a.jsonl:1 (id \"1\"): body is empty; put the text in \"body\". Skipped.")]
    [InlineData("a.json", "{\n \"id\": \"1\"\n \"body\": \"x\"\n}", "a.json: article is not JSON (line 3, byte 2: ")]
    [InlineData("a.json", "[{\"body\":\"x\"}, oops]", "a.json: article is not JSON (byte 16: ")]
    [InlineData("a.json", "Talks.", "a.json: article is not JSON (byte 1: ")]
    [InlineData("a.json", "[7]", "a.json[0]: article is a number, not an object; ")]
    [InlineData("a.txt", " \n", "a.txt (id \"a\"): body is empty; ")]
    [InlineData("-", "", "stdin (id \"stdin\"): body is empty; ")]
    [InlineData("a.jsonl", "{\"id\":\"1\\u001b[2J\\n\",\"body\":\"\"}", "a.jsonl:1 (id \"1 [2J \"): body is empty; ")]
    public async Task What_is_refused_is_named_by_its_place(string name, string content, string complaint)
    {
        var input = Assert.Single(await ReadAsync(name, content));
        Assert.StartsWith(complaint, input.Complaint(Assert.IsType<ArticleReading.Refused>(input.Reading)));
    }

    [Fact]
    public async Task A_broken_line_costs_only_itself()
    {
        var inputs = await ReadAsync("a.jsonl", "{\"body\":\"x\"}\n{oops\n{\"body\":\"z\"}");
        Assert.Equal(["Accepted", "Refused", "Accepted"], inputs.Select(input => input.Reading.GetType().Name));
    }

    [Fact]
    public async Task A_broken_first_line_of_standard_input_costs_only_itself()
    {
        var inputs = await ReadAsync("-", "{oops\n{\"body\":\"y\"}\n");
        Assert.Equal(["stdin:1", "stdin:2"], inputs.Select(input => input.Location));
        Assert.IsType<ArticleReading.Accepted>(inputs[1].Reading);
    }

    [Fact]
    public async Task A_line_without_end_is_refused_and_the_next_one_read()
    {
        var inputs = await ReadAsync("a.jsonl", $"{{\"body\":\"{new string('x', 200_000)}\"}}\n{{\"body\":\"y\"}}", bodyBytes: 100);
        Assert.StartsWith("article is larger than ", Assert.IsType<ArticleReading.Refused>(inputs[0].Reading).Reason);
        Assert.IsType<ArticleReading.Accepted>(inputs[1].Reading);
    }

    [Fact]
    public async Task A_text_over_the_limit_is_refused()
    {
        var inputs = await ReadAsync("a.txt", new string('x', 5000), bodyBytes: 100);
        Assert.StartsWith("body is larger than 100 bytes of UTF-8; ", Assert.IsType<ArticleReading.Refused>(Assert.Single(inputs).Reading).Reason);
    }

    [Fact]
    public async Task A_missing_file_and_a_folder_are_told_and_the_next_file_is_read()
    {
        var last = Path.Combine(_folder, "last.txt");
        await File.WriteAllTextAsync(last, "Talks.", TestContext.Current.CancellationToken);
        var inputs = await Files().ReadAsync([Path.Combine(_folder, "none.jsonl"), _folder, last], TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal("file does not exist; check the path.", Assert.IsType<ArticleReading.Refused>(inputs[0].Reading).Reason);
        Assert.Equal("file is a folder; name the files in it.", Assert.IsType<ArticleReading.Refused>(inputs[1].Reading).Reason);
        Assert.IsType<ArticleReading.Accepted>(inputs[2].Reading);
    }

    private static ArticleFiles Files(string standardInput = "", int bodyBytes = 1024 * 1024) => new(
        new ArticleParser(EnglishDetector.BuiltIn, new FakeTimeProvider(), new ArticleLimits(bodyBytes)),
        new MemoryStream(Encoding.UTF8.GetBytes(standardInput)));

    private async Task<List<ArticleInput>> ReadAsync(string name, string content, int bodyBytes = 1024 * 1024)
    {
        var path = name == "-" ? name : Path.Combine(_folder, name);
        if (name != "-") await File.WriteAllTextAsync(path, content, TestContext.Current.CancellationToken);
        var inputs = await Files(content, bodyBytes).ReadAsync([path], TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);
        return inputs.ConvertAll(input => input with { Location = input.Location.Replace(_folder + Path.DirectorySeparatorChar, "") });
    }

    private static string Shown(ArticleInput input) => input.Reading is ArticleReading.Accepted(var article)
        ? $"{input.NameOf(article)}={article.Body}"
        : ((ArticleReading.Refused)input.Reading).Reason;
}
