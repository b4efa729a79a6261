using System.ComponentModel.DataAnnotations;
using NegotiationMonitor.Configuration;

namespace NegotiationMonitor.Bus;

/// <summary>How messages come in and go out.</summary>
public sealed class BusOptions
{
    /// <summary>InMemory needs nothing installed; RabbitMq connects to the broker named by Host and Port.</summary>
    public BusTransport Transport { get; init; } = BusTransport.InMemory;

    /// <summary>The broker's host name or address, without port.</summary>
    [NotBlank]
    public string Host { get; init; } = "localhost";

    /// <summary>The broker's AMQP port.</summary>
    [Range(1, 65535)]
    public int Port { get; init; } = 5672;

    /// <summary>The virtual host that holds the queues.</summary>
    [NotBlank]
    public string VirtualHost { get; init; } = "/";

    /// <summary>The broker's user. RabbitMQ lets "guest" in from its own machine only.</summary>
    [NotBlank]
    public string Username { get; init; } = "guest";

    /// <summary>The user's password. Give it as the environment variable Bus__Password or the file /run/secrets/Bus__Password.</summary>
    [Secret]
    public string Password { get; init; } = "guest";

    /// <summary>The queue that articles are read from; its errors end in the queue of the same name with "_error" added.</summary>
    [NotBlank]
    public string ArticleQueue { get; init; } = "negotiation-monitor.articles";

    /// <summary>The exchange that events about articles and alerts are published to.</summary>
    [NotBlank]
    public string EventExchange { get; init; } = "negotiation-monitor.events";

    /// <summary>How many unacknowledged articles the broker may hand out at once.</summary>
    [Range(1, 10_000)]
    public int Prefetch { get; init; } = 64;
}
