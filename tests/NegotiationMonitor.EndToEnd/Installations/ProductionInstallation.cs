using NegotiationMonitor.EndToEnd.Articles;
using NegotiationMonitor.EndToEnd.Bus;

namespace NegotiationMonitor.EndToEnd.Installations;

/// <summary>RabbitMQ and a PostgreSQL database of its own. Articles come as plain JSON over AMQP.</summary>
public sealed class ProductionInstallation : Installation
{
    private TestDatabase? _database;

    /// <summary>A plain AMQP client on the same broker.</summary>
    public BusProbe Bus { get; private set; } = null!;

    /// <summary>Makes one and starts its service.</summary>
    public static async Task<ProductionInstallation> StartNewAsync() => (ProductionInstallation)await StartAsync(Transport.Production);

    /// <inheritdoc/>
    public override async Task SendAsync(IReadOnlyList<InventedArticle> articles)
    {
        foreach (var article in articles) await Bus.SendAsync(article.ToJson());
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (Bus is not null) await Bus.DisposeAsync();
        if (_database is not null) await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<string, string>> ProvideAsync()
    {
        var broker = TestServers.RabbitMq;
        Bus = await BusProbe.ConnectAsync(broker);
        _database = await TestDatabase.CreateAsync();
        var account = broker.UserInfo.Split(':', 2);
        var settings = new Dictionary<string, string>
        {
            ["Bus__Transport"] = "RabbitMq",
            ["Bus__Host"] = broker.Host,
            ["Bus__Port"] = broker.IsDefaultPort ? "5672" : $"{broker.Port}",
            ["Bus__VirtualHost"] = broker.AbsolutePath is "/" or "" ? "/" : Uri.UnescapeDataString(broker.AbsolutePath[1..]),
            ["Bus__Username"] = Uri.UnescapeDataString(account[0]),
            ["Bus__Password"] = Uri.UnescapeDataString(account[^1]),
            ["Database__Provider"] = "PostgreSql",
            ["Database__ConnectionString"] = _database.ConnectionString,
        };
        await RunAsync(settings, "database", "migrate");
        return settings;
    }
}
