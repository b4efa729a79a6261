using NegotiationMonitor.EndToEnd.Articles;
using NegotiationMonitor.EndToEnd.Subscribers;

namespace NegotiationMonitor.EndToEnd.Installations;

/// <summary>
/// The service as somebody installs it, with one subscriber: its settings, its data and a folder, all new and gone at the end.
/// The process itself can die and be started again on the same data.
/// </summary>
public abstract class Installation : IAsyncDisposable
{
    private readonly Dictionary<string, string> _settings = [];
    private ServiceProcess? _service;

    /// <summary>The subscriber's webhook.</summary>
    public WebhookReceiver Newsroom { get; private set; } = null!;

    /// <summary>The process that runs.</summary>
    public ServiceProcess Service => _service ?? throw new InvalidOperationException("Start the service first.");

    /// <summary>What the service answers over HTTP.</summary>
    public ServiceClient Client => new(Service);

    /// <summary>The working folder of the process.</summary>
    protected string Folder { get; } = Directory.CreateTempSubdirectory("negotiation-monitor-test-").FullName;

    /// <summary>Makes an installation and starts its service.</summary>
    /// <param name="transport">How it is installed.</param>
    public static async Task<Installation> StartAsync(Transport transport)
    {
        Installation installation = transport == Transport.Embedded ? new EmbeddedInstallation() : new ProductionInstallation();
        try
        {
            await installation.PrepareAsync();
            await installation.StartAsync();
            return installation;
        }
        catch
        {
            await installation.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts the service on the data that are there.</summary>
    public async Task StartAsync()
    {
        if (_service is not null) await _service.DisposeAsync();
        _service = await ServiceProcess.StartAsync(_settings, Folder);
    }

    /// <summary>Sends articles the way that is usual here. Returns when they are in the service's hands, not when they are read.</summary>
    public abstract Task SendAsync(IReadOnlyList<InventedArticle> articles);

    /// <inheritdoc/>
    public virtual async ValueTask DisposeAsync()
    {
        if (_service is not null) await _service.DisposeAsync();
        if (Newsroom is not null) await Newsroom.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Makes ready what the service needs; gives back its settings.</summary>
    protected abstract Task<IReadOnlyDictionary<string, string>> ProvideAsync();

    /// <summary>Runs a command of the program with the settings of the service.</summary>
    protected Task RunAsync(IReadOnlyDictionary<string, string> settings, params IReadOnlyList<string> arguments) =>
        ServiceProcess.RunAsync(arguments, settings, Folder);

    private async Task PrepareAsync()
    {
        Newsroom = await WebhookReceiver.StartAsync();
        foreach (var (name, value) in await ProvideAsync()) _settings[name] = value;
        _settings["Delivery__Webhooks__0__Name"] = "newsroom";
        _settings["Delivery__Webhooks__0__Url"] = Newsroom.Address;
        _settings["Delivery__Webhooks__0__Secret"] = WebhookReceiver.Secret;
        // A delivery that a dead process had in hand is taken up after twice this time.
        _settings["Delivery__Timeout"] = "00:00:02";
        for (var attempt = 0; attempt < 8; attempt++) _settings[$"Delivery__AttemptDelays__{attempt}"] = "00:00:01";
    }
}
