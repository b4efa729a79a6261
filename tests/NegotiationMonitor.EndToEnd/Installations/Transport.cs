namespace NegotiationMonitor.EndToEnd.Installations;

/// <summary>The two ways to install the service.</summary>
public enum Transport
{
    /// <summary>SQLite and the bus in memory: what runs without any configuration.</summary>
    Embedded,

    /// <summary>RabbitMQ and PostgreSQL.</summary>
    Production,
}
