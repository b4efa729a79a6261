namespace NegotiationMonitor.EndToEnd.Installations;

/// <summary>For theories that hold however the service is installed.</summary>
public static class Transports
{
    public static TheoryData<Transport> All { get; } = [Transport.Embedded, Transport.Production];
}
