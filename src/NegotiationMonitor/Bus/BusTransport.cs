namespace NegotiationMonitor.Bus;

/// <summary>What carries messages to and from the service.</summary>
public enum BusTransport
{
    /// <summary>Inside the process alone: nothing to install, no other program can reach it.</summary>
    InMemory,

    /// <summary>A RabbitMQ broker, 3.10 or later.</summary>
    RabbitMq,
}
