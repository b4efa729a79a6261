using System.Net.Mime;
using System.Text.Json;
using MassTransit;
using Microsoft.Extensions.Options;
using NegotiationMonitor.Contracts;
using NegotiationMonitor.Storage;
using NegotiationMonitor.Storage.Outbox;

namespace NegotiationMonitor.Bus;

/// <summary>Puts events on the event exchange: all types on one, told apart by routing key and by the CloudEvents type.</summary>
internal sealed class EventPublisher(IBusControl bus, IOptions<BusOptions> options)
{
    private static readonly ContentType StructuredCloudEvent = new("application/cloudevents+json");

    private readonly Uri _exchange = new($"exchange:{options.Value.EventExchange}?type=topic");

    /// <summary>Returns when the bus is up. Published before, an event would wait with its claim, or be lost.</summary>
    public Task WaitUntilHealthyAsync(CancellationToken cancellation) => bus.WaitForHealthStatus(BusHealthStatus.Healthy, cancellation);

    /// <summary>Publishes an event; returns when the broker has confirmed it.</summary>
    public async Task PublishAsync(OutboxEvent next, CancellationToken cancellation)
    {
        var exchange = await bus.GetSendEndpoint(_exchange);
        var message = Read(next);
        await exchange.Send(message, message.GetType(), Pipe.Execute<SendContext>(context =>
        {
            context.MessageId = next.EventId;
            context.ContentType = StructuredCloudEvent;
            context.TrySetRoutingKey(next.RoutingKey);
        }), cancellation);
    }

    private static object Read(OutboxEvent next) => JsonSerializer.Deserialize(
        next.Payload,
        next.Type switch
        {
            AlertRaised.TypeName => typeof(AlertRaised),
            AlertUpdated.TypeName => typeof(AlertUpdated),
            AlertResolved.TypeName => typeof(AlertResolved),
            AlertRetracted.TypeName => typeof(AlertRetracted),
            ArticleAnalyzed.TypeName => typeof(ArticleAnalyzed),
            _ => throw new InvalidOperationException($"Event {next.EventId} is of type {next.Type}, which this version does not know."),
        },
        MonitorJson.Options)!;
}
