using System.Text;
using NegotiationMonitor.Bus;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace NegotiationMonitor.Ingest;

/// <summary>Sends articles to a service's queue on RabbitMQ; each counts only when the broker has confirmed that it keeps it.</summary>
internal sealed class QueueDestination : IArticleDestination
{
    /// <summary>The most bytes of a message's id: an AMQP short string.</summary>
    private const int MostIdBytes = 255;

    private readonly IConnection _connection;
    private readonly IChannel _channel;
    private readonly string _queue;

    private QueueDestination(IConnection connection, IChannel channel, string name, string queue)
    {
        _connection = connection;
        _channel = channel;
        _queue = queue;
        Name = name;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>Connects to the broker and makes sure that the queue is there.</summary>
    /// <param name="address">amqp:// or amqps://; user and password where it names none come from <paramref name="bus"/>.</param>
    /// <param name="queue">The queue that the service reads.</param>
    /// <param name="bus">The configured bus.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="DestinationUnreachableException">The broker doesn't answer or lets nobody in, or the queue is missing.</exception>
    public static async Task<QueueDestination> ConnectAsync(Uri address, string queue, BusOptions bus, CancellationToken cancellation)
    {
        // A connection that is lost ends the run, which can be repeated; the client's own recovery would leave confirms waiting.
        var factory = new ConnectionFactory { UserName = bus.Username, Password = bus.Password, Uri = address, AutomaticRecoveryEnabled = false };
        var broker = $"{address.Scheme}://{address.Authority.Split('@')[^1]}{address.AbsolutePath}";
        IConnection? connection = null;
        try
        {
            connection = await factory.CreateConnectionAsync("negotiation-monitor ingest", cancellation);
            // The client's own limiter of confirms in flight is slow; a batch at a time is window enough.
            var channel = await connection.CreateChannelAsync(new CreateChannelOptions(true, true, outstandingPublisherConfirmationsRateLimiter: null), cancellation);
            await channel.QueueDeclarePassiveAsync(queue, cancellation);
            return new QueueDestination(connection, channel, $"queue {queue} at {broker}", queue);
        }
        catch (OperationInterruptedException missing) when (missing.ShutdownReason?.ReplyCode == 404)
        {
            await connection!.DisposeAsync();
            throw new DestinationUnreachableException(
                $"{broker} has no queue \"{queue}\". The service makes it: start it with \"negotiation-monitor run --Bus:Transport=RabbitMq\", or name the queue with --queue.");
        }
        catch (Exception failure) when (failure is RabbitMQClientException or IOException)
        {
            if (connection is not null) await connection.DisposeAsync();
            throw new DestinationUnreachableException(
                $"{broker} can't be reached: {Sentence(failure)} Check host, port, virtual host, user and password of --to (user and password default to Bus:Username and Bus:Password).");
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SendOutcome>> SendAsync(IReadOnlyList<OutgoingArticle> articles, CancellationToken cancellation)
    {
        try
        {
            await Task.WhenAll([.. articles.Select(article => PublishAsync(article, cancellation))]);
            return [.. articles.Select(_ => new SendOutcome.Queued())];
        }
        catch (Exception failure) when (failure is RabbitMQClientException or IOException)
        {
            throw new DestinationUnreachableException(
                $"{Name} has not confirmed the articles: {Sentence(failure)} Look at the broker's log, then send again: what has arrived is recognised.");
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _channel.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private async Task PublishAsync(OutgoingArticle article, CancellationToken cancellation)
    {
        var properties = new BasicProperties { ContentType = "application/json", Persistent = true };
        if (article.Id is { } id && Encoding.UTF8.GetByteCount(id) <= MostIdBytes) properties.MessageId = id;
        await _channel.BasicPublishAsync(exchange: "", _queue, mandatory: true, properties, article.Json, cancellation);
    }

    // "Connection refused" lies deep: the client wraps every failure several times.
    private static string Sentence(Exception failure) => $"{failure.GetBaseException().Message.TrimEnd('.')}.";
}
