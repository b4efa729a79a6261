using MassTransit;
using NegotiationMonitor.Articles;
using NegotiationMonitor.Contracts;
using NegotiationMonitor.Storage;

namespace NegotiationMonitor.Bus;

internal static class BusServices
{
    /// <summary>The bus: articles come in on one queue, events go out on one topic exchange, in memory or on RabbitMQ.</summary>
    public static void AddBus(this IHostApplicationBuilder builder, BusOptions options)
    {
        builder.Services.AddSingleton<EventPublisher>();
        builder.Services.AddSingleton<ArticleRefusals>();
        if (options.Transport == BusTransport.RabbitMq) builder.Services.AddHostedService<EventExchange>();
        builder.Services.AddMassTransit(bus =>
        {
            // Else it tells its makers of this installation, five minutes after the start.
            bus.DisableUsageTelemetry();
            bus.AddConsumer<ArticleConsumer>();
            if (options.Transport == BusTransport.RabbitMq)
            {
                bus.UsingRabbitMq((context, rabbit) =>
                {
                    rabbit.Host(options.Host, (ushort)options.Port, options.VirtualHost, host =>
                    {
                        host.Username(options.Username);
                        host.Password(options.Password);
                    });
                    PlainJson(rabbit);
                    rabbit.ReceiveEndpoint(options.ArticleQueue, endpoint =>
                    {
                        endpoint.SetQuorumQueue();
                        endpoint.PrefetchCount = options.Prefetch;
                        endpoint.Bind<ArticlePublished>();
                        Articles(endpoint, context);
                    });
                });
            }
            else
            {
                bus.UsingInMemory((context, memory) =>
                {
                    PlainJson(memory);
                    memory.ReceiveEndpoint(options.ArticleQueue, endpoint =>
                    {
                        endpoint.Bind<ArticlePublished>();
                        Articles(endpoint, context);
                    });
                });
            }
        });
    }

    private static void PlainJson(IBusFactoryConfigurator bus)
    {
        // Plain JSON, so that any client in any language reads it; the type travels in a header for those on MassTransit.
        bus.UseRawJsonSerializer(RawSerializerOptions.AddTransportHeaders);
        bus.ConfigureJsonSerializerOptions(json =>
        {
            json.WriteIndented = false;
            json.DefaultIgnoreCondition = MonitorJson.Options.DefaultIgnoreCondition;
            json.Encoder = MonitorJson.Options.Encoder;
            return json;
        });
    }

    private static void Articles(IReceiveEndpointConfigurator endpoint, IBusRegistrationContext context)
    {
        endpoint.ConfigureConsumeTopology = false;
        // Any JSON on this queue is an article, with or without headers; MassTransit's envelope is known by its content type.
        endpoint.AddDeserializer(
            new ArticleDeserializer(
                context.GetRequiredService<ArticleParser>(), context.GetRequiredService<ArticleRefusals>(),
                RawSerializerOptions.AnyMessageType | RawSerializerOptions.CopyHeaders),
            isDefault: true);
        endpoint.UseMessageRetry(retry =>
        {
            // What is malformed stays so; a database or a broker that is away comes back.
            retry.Ignore<ArticleRefusedException>();
            retry.Exponential(10, TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(30), TimeSpan.FromMilliseconds(500));
        });
        endpoint.ConfigureConsumer<ArticleConsumer>(context);
    }
}
