using Microsoft.Extensions.Options;
using RabbitMQ.Client;

namespace NegotiationMonitor.Bus;

/// <summary>Declares the event exchange as soon as the broker is there, so that consumers can bind to it before anything has happened.</summary>
internal sealed class EventExchange(EventPublisher events, IOptions<BusOptions> options, TimeProvider clock, ILogger<EventExchange> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await events.WaitUntilHealthyAsync(stoppingToken);
                await DeclareAsync(stoppingToken);
                return;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                log.ExchangeNotDeclared(exception, options.Value.EventExchange);
                await Task.Delay(Pause, clock, stoppingToken);
            }
        }
    }

    private async Task DeclareAsync(CancellationToken cancellation)
    {
        var bus = options.Value;
        var factory = new ConnectionFactory
        {
            HostName = bus.Host,
            Port = bus.Port,
            VirtualHost = bus.VirtualHost,
            UserName = bus.Username,
            Password = bus.Password,
        };
        await using var connection = await factory.CreateConnectionAsync(cancellation);
        await using var channel = await connection.CreateChannelAsync(cancellationToken: cancellation);
        await channel.ExchangeDeclareAsync(bus.EventExchange, ExchangeType.Topic, durable: true, cancellationToken: cancellation);
    }
}
