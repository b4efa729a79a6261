using System.Text.Json;
using Microsoft.AspNetCore.Http;
using NegotiationMonitor.Commands;
using Xunit;

namespace NegotiationMonitor.Tests.Commands;

public sealed class IngestCommandTests
{
    private const string Body = "The envoy of Arvenia said that the talks in Velin had gone well and that a truce was near.";

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public async Task Articles_are_sent_as_they_were_read_and_counted()
    {
        await using var service = await ServiceStandIn.StartAsync();
        var file = Lines("articles.jsonl", new { id = "v-1", source = "Velin Post", publishedAt = "2026-03-01T10:00:00+02:00", body = Body }, new { id = "v-2", body = Body }, new { id = "v-1", body = Body });

        var run = await RunAsync(file, "--to", service.Address);

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith(": 3 sent: 2 accepted, 1 duplicates. 0 refused.\n", run.Output);
        Assert.Equal("Velin Post", service.Articles["v-1"].GetProperty("source").GetString());
        Assert.Equal("2026-03-01T10:00:00+02:00", service.Articles["v-1"].GetProperty("publishedAt").GetString());
        Assert.Equal(Body, service.Articles["v-1"].GetProperty("body").GetString());
    }

    [Fact]
    public async Task Many_articles_go_fifty_at_a_time()
    {
        await using var service = await ServiceStandIn.StartAsync();
        var file = Lines("articles.jsonl", [.. Enumerable.Range(0, 120).Select(index => new { id = $"v-{index}", body = Body })]);

        await RunAsync(file, "--to", service.Address);

        Assert.Equal([50, 50, 20], service.BatchSizes);
    }

    [Fact]
    public async Task Each_refused_article_is_named_with_line_and_reason()
    {
        await using var service = await ServiceStandIn.StartAsync();
        var file = Lines("articles.jsonl", new { id = "v-1", body = Body }, new { id = "v-2", body = "" }, new { id = "unwanted", body = Body });

        var run = await RunAsync(file, "--to", service.Address);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"{file}:2 (id \"v-2\"): body is empty; ", run.Error);
        Assert.Contains($"{file}:3 (id \"unwanted\"): body is not about a war; send another. Skipped.\n", run.Error);
        Assert.EndsWith(": 1 sent: 1 accepted, 0 duplicates. 2 refused.\n", run.Output);
    }

    [Fact]
    public async Task A_batch_that_the_service_refuses_whole_is_counted_too()
    {
        await using var service = await ServiceStandIn.StartAsync();

        var run = await RunAsync(Lines("articles.jsonl", new { id = "unwanted", body = Body }), "--to", service.Address);

        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith(": 0 sent: 0 accepted, 0 duplicates. 1 refused.\n", run.Output);
    }

    [Fact]
    public async Task A_missing_file_is_refused_and_the_others_are_sent()
    {
        await using var service = await ServiceStandIn.StartAsync();

        var run = await RunAsync(Path.Combine(_folder, "gone.jsonl"), Lines("articles.jsonl", new { id = "v-1", body = Body }), "--to", service.Address);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("gone.jsonl: file does not exist", run.Error);
        Assert.True(service.Articles.ContainsKey("v-1"));
    }

    [Fact]
    public async Task A_text_file_is_an_article_named_after_the_file()
    {
        await using var service = await ServiceStandIn.StartAsync();
        var file = Path.Combine(_folder, "velin-talks.txt");
        await File.WriteAllTextAsync(file, Body, TestContext.Current.CancellationToken);

        await RunAsync(file, "--to", service.Address);

        Assert.Equal(Body, service.Articles["velin-talks"].GetProperty("body").GetString());
    }

    [Fact]
    public async Task A_service_that_is_not_there_is_told_with_a_remedy()
    {
        var gone = await ServiceStandIn.StartAsync();
        var address = gone.Address;
        await gone.DisposeAsync();

        var run = await RunAsync(Lines("articles.jsonl", new { id = "v-1", body = Body }), "--to", address);

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith($"{address} can't be reached: Connection refused", run.Error);
        Assert.Contains("Start the service with \"negotiation-monitor run\"", run.Error);
        Assert.EndsWith(": 0 sent: 0 accepted, 0 duplicates. 0 refused.\n", run.Output);
    }

    [Theory]
    [InlineData(StatusCodes.Status404NotFound, "but not as NegotiationMonitor does")]
    [InlineData(StatusCodes.Status200OK, "but not as NegotiationMonitor does")]
    [InlineData(StatusCodes.Status503ServiceUnavailable, "the service can't take articles now")]
    public async Task An_answer_that_is_none_of_ours_is_told(int status, string told)
    {
        await using var service = await ServiceStandIn.StartAsync(status);

        var run = await RunAsync(Lines("articles.jsonl", new { id = "v-1", body = Body }), "--to", service.Address);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains(told, run.Error);
    }

    [Fact]
    public async Task A_broker_that_is_not_there_is_told_without_its_password()
    {
        var gone = await ServiceStandIn.StartAsync();
        var port = new Uri(gone.Address).Port;
        await gone.DisposeAsync();

        var run = await RunAsync(Lines("articles.jsonl", new { id = "v-1", body = Body }), "--to", $"amqp://editor:hunter2@127.0.0.1:{port}/news");

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith($"amqp://127.0.0.1:{port}/news can't be reached: ", run.Error);
        Assert.DoesNotContain("hunter2", run.Error);
    }

    [Fact]
    public void An_address_of_another_kind_is_refused() =>
        Assert.Equal(
            "--to must be an address such as http://127.0.0.1:5080 or amqp://localhost:5672.",
            Assert.Single(IngestCommand.Create().Parse(["articles.jsonl", "--to", "localhost:5080"]).Errors).Message);

    private string Lines(string name, params object[] articles)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllLines(file, articles.Select(article => JsonSerializer.Serialize(article)));
        return file;
    }

    private static Task<CommandRun> RunAsync(params string[] arguments) => CommandRun.OfAsync(IngestCommand.Create(), arguments);
}
