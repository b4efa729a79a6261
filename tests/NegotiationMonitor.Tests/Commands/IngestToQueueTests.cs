using System.Text.Json;
using NegotiationMonitor.Commands;
using RabbitMQ.Client;
using Xunit;

namespace NegotiationMonitor.Tests.Commands;

/// <summary>Needs the RabbitMQ that the test script starts and names in NM_TEST_RABBITMQ.</summary>
public sealed class IngestToQueueTests : IAsyncLifetime
{
    private const string Body = "The envoy of Arvenia said that the talks in Velin had gone well and that a truce was near.";

    private readonly string _broker = Environment.GetEnvironmentVariable("NM_TEST_RABBITMQ") ?? "";
    private readonly string _queue = $"ingest-test-{Guid.NewGuid():N}";
    private readonly string _file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "articles.jsonl");
    private IConnection? _connection;
    private IChannel? _channel;

    [Fact]
    public async Task Each_article_is_one_persistent_JSON_message_with_its_own_id()
    {
        await _channel!.QueueDeclareAsync(_queue, durable: true, exclusive: false, autoDelete: false, cancellationToken: TestContext.Current.CancellationToken);
        Write(new { id = "v-1", source = "Velin Post", body = Body }, new { id = "v-2", body = "" }, new { title = "No id", body = Body });

        var run = await CommandRun.OfAsync(IngestCommand.Create(), _file, "--to", _broker, "--queue", _queue);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(": 2 sent, 1 refused.", run.Output);
        var first = await NextAsync();
        Assert.Equal(("v-1", "application/json", true), (first.BasicProperties.MessageId, first.BasicProperties.ContentType, first.BasicProperties.Persistent));
        Assert.Equal("Velin Post", JsonDocument.Parse(first.Body).RootElement.GetProperty("source").GetString());
        Assert.Null((await NextAsync()).BasicProperties.MessageId);
    }

    [Fact]
    public async Task Hundreds_of_articles_arrive_in_full()
    {
        await _channel!.QueueDeclareAsync(_queue, durable: true, exclusive: false, autoDelete: false, cancellationToken: TestContext.Current.CancellationToken);
        Write([.. Enumerable.Range(0, 430).Select(index => new { id = $"v-{index}", body = Body })]);

        var run = await CommandRun.OfAsync(IngestCommand.Create(), _file, "--to", _broker, "--queue", _queue);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(430u, (await _channel.QueueDeclarePassiveAsync(_queue, TestContext.Current.CancellationToken)).MessageCount);
    }

    [Fact]
    public async Task A_queue_that_is_missing_is_told_with_a_remedy()
    {
        Write(new { id = "v-1", body = Body });

        var run = await CommandRun.OfAsync(IngestCommand.Create(), _file, "--to", _broker, "--queue", _queue);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains($"has no queue \"{_queue}\". The service makes it: start it with", run.Error);
    }

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(_broker.Length == 0, "NM_TEST_RABBITMQ names no broker; run ./test.sh.");
        _connection = await new ConnectionFactory { Uri = new Uri(_broker) }.CreateConnectionAsync();
        _channel = await _connection.CreateChannelAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_channel is null || _connection is null) return;
        await _channel.QueueDeleteAsync(_queue);
        await _channel.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private void Write(params object[] articles) => File.WriteAllLines(_file, articles.Select(article => JsonSerializer.Serialize(article)));

    private async Task<BasicGetResult> NextAsync() =>
        await _channel!.BasicGetAsync(_queue, autoAck: true, TestContext.Current.CancellationToken) ?? throw new InvalidOperationException("The queue is empty.");
}
