using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;
using RabbitMQ.Client.Exceptions;

namespace NegotiationMonitor.EndToEnd.Bus;

/// <summary>A plain AMQP client: sends articles, reads all events and the error queue. It knows nothing of the service but the names.</summary>
public sealed class BusProbe : IAsyncDisposable
{
    private const string ArticleQueue = "negotiation-monitor.articles";
    private const string ErrorQueue = "negotiation-monitor.articles_error";
    private const string EventExchange = "negotiation-monitor.events";

    private readonly IConnection _connection;
    private readonly IChannel _channel;
    private readonly ConcurrentQueue<BusEvent> _events = new();

    private readonly Uri _broker;

    private BusProbe(Uri broker, IConnection connection, IChannel channel) => (_broker, _connection, _channel) = (broker, connection, channel);

    /// <summary>What came from the event exchange, in order.</summary>
    public IReadOnlyList<BusEvent> Events => [.. _events];

    /// <summary>Connects, removes the queues that an earlier service left, and binds to all events from now on.</summary>
    public static async Task<BusProbe> ConnectAsync(Uri broker)
    {
        var connection = await new ConnectionFactory { Uri = broker }.CreateConnectionAsync();
        var channel = await connection.CreateChannelAsync(
            new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true));
        await channel.QueueDeleteAsync(ArticleQueue);
        await channel.QueueDeleteAsync(ErrorQueue);

        var probe = new BusProbe(broker, connection, channel);
        await channel.ExchangeDeclareAsync(EventExchange, ExchangeType.Topic, durable: true);
        var queue = await channel.QueueDeclareAsync();
        await channel.QueueBindAsync(queue.QueueName, EventExchange, "#");
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += (_, message) =>
        {
            probe._events.Enqueue(new BusEvent(
                message.RoutingKey, message.BasicProperties.ContentType, JsonSerializer.Deserialize<JsonElement>(message.Body.Span)));
            return Task.CompletedTask;
        };
        await channel.BasicConsumeAsync(queue.QueueName, autoAck: true, consumer);
        return probe;
    }

    /// <summary>Sends a body to the article queue, by default without any property or header; returns when the broker has it on disk.</summary>
    public async Task SendAsync(byte[] body, BasicProperties? properties = null)
    {
        properties ??= new BasicProperties();
        properties.Persistent = true;
        await _channel.BasicPublishAsync("", ArticleQueue, mandatory: true, properties, body);
    }

    /// <summary>Waits for the first event that is <paramref name="wanted"/>.</summary>
    public Task<BusEvent> EventAsync(string what, Func<BusEvent, bool> wanted) => Waiting.ForAsync(
        $"an event with {what}",
        () => Task.FromResult(_events.FirstOrDefault(wanted)),
        () => $"{_events.Count} others came.");

    /// <summary>Waits for the next message in the error queue and takes it out.</summary>
    public Task<RefusedMessage> RefusedAsync() => Waiting.ForAsync("a message in the error queue", TakeRefusedAsync);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _channel.DisposeAsync();
        await _connection.DisposeAsync();
    }

    // A connection of its own each time: asking for a queue that isn't there yet closes the channel, and asking for a quorum queue
    // whose process is just starting ("noproc") closes the whole connection.
    private async Task<RefusedMessage?> TakeRefusedAsync()
    {
        try
        {
            await using var connection = await new ConnectionFactory { Uri = _broker }.CreateConnectionAsync();
            await using var channel = await connection.CreateChannelAsync();
            return await channel.BasicGetAsync(ErrorQueue, autoAck: true) is { } message
                ? new RefusedMessage(message.Body.ToArray(), Header(message.BasicProperties, "MT-Fault-Message"))
                : null;
        }
        catch (OperationInterruptedException)
        {
            return null;
        }
    }

    private static string Header(IReadOnlyBasicProperties properties, string name) =>
        properties.Headers?.TryGetValue(name, out var value) == true && value is byte[] text ? Encoding.UTF8.GetString(text) : "";
}
