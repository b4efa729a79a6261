using NegotiationMonitor.EndToEnd.Installations;

namespace NegotiationMonitor.EndToEnd.BadInput;

/// <summary>One embedded service for all tests of a class: what one bad article does to it, the next one meets.</summary>
public sealed class EmbeddedService : IAsyncLifetime
{
    public Installation Installation { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Installation = await Installations.Installation.StartAsync(Transport.Embedded);

    public ValueTask DisposeAsync() => Installation.DisposeAsync();
}
