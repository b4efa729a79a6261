using MassTransit;
using NegotiationMonitor.Contracts;

namespace NegotiationMonitor.Bus;

internal static class BusServices
{
    /// <summary>The bus: articles come in on one queue, events go out on one topic exchange, in memory or on RabbitMQ.</summary>
    public static void AddBus(this IHostApplicationBuilder builder, BusOptions options)
    {
        builder.Services.AddMassTransit(bus =>
        {
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
                    rabbit.Publish<AlertEvent>(topology => topology.Exclude = true);
                    PublishToTopic<AlertRaised>(rabbit);
                    PublishToTopic<AlertUpdated>(rabbit);
                    PublishToTopic<AlertResolved>(rabbit);
                    PublishToTopic<AlertRetracted>(rabbit);
                    PublishToTopic<ArticleAnalyzed>(rabbit);
                    Common(rabbit, options);
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
                    Common(memory, options);
                    memory.ReceiveEndpoint(options.ArticleQueue, endpoint =>
                    {
                        endpoint.Bind<ArticlePublished>();
                        Articles(endpoint, context);
                    });
                });
            }
        });

        void PublishToTopic<TEvent>(IRabbitMqBusFactoryConfigurator rabbit)
            where TEvent : class
        {
            rabbit.Message<TEvent>(message => message.SetEntityName(options.EventExchange));
            rabbit.Publish<TEvent>(topology => topology.ExchangeType = "topic");
        }
    }

    private static void Common(IBusFactoryConfigurator bus, BusOptions options) =>
        // Plain JSON, so that any client in any language reads it; the type travels in a header for those on MassTransit.
        bus.UseRawJsonSerializer(RawSerializerOptions.AddTransportHeaders);

    private static void Articles(IReceiveEndpointConfigurator endpoint, IBusRegistrationContext context)
    {
        endpoint.ConfigureConsumeTopology = false;
        // Any JSON on this queue is an article, with or without headers; MassTransit's envelope is known by its content type.
        endpoint.UseRawJsonDeserializer(RawSerializerOptions.AnyMessageType | RawSerializerOptions.CopyHeaders, isDefault: true);
        endpoint.UseMessageRetry(retry =>
        {
            // What is malformed stays so; a database or a broker that is away comes back.
            retry.Ignore<ArticleRefusedException>();
            retry.Exponential(10, TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(30), TimeSpan.FromMilliseconds(500));
        });
        endpoint.ConfigureConsumer<ArticleConsumer>(context);
    }
}
