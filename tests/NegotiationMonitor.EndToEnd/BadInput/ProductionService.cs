using NegotiationMonitor.EndToEnd.Installations;

namespace NegotiationMonitor.EndToEnd.BadInput;

/// <summary>One production service for all tests of a class: what one bad article does to it, the next one meets.</summary>
public sealed class ProductionService : IAsyncLifetime
{
    public ProductionInstallation Installation { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Installation = await ProductionInstallation.StartNewAsync();

    public ValueTask DisposeAsync() => Installation.DisposeAsync();
}
