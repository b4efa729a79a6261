using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NegotiationMonitor.Configuration;
using NegotiationMonitor.Observability;

namespace NegotiationMonitor.Tests.Observability;

/// <summary>A web server with our metrics and health endpoints and nothing else.</summary>
internal sealed class ObservedService : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ObservedService(Action<IServiceCollection> services)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.AddMonitorObservability(new MonitorOptions { Log = new LoggingOptions { Level = LogLevel.None } });
        services(builder.Services);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapMonitorMetrics();
        _app.MapMonitorHealth();
    }

    public IServiceProvider Services => _app.Services;

    public HttpClient Client { get; } = new();

    public static async Task<ObservedService> StartAsync(Action<IServiceCollection>? services = null)
    {
        var service = new ObservedService(services ?? (_ => { }));
        await service._app.StartAsync();
        service.Client.BaseAddress = new Uri(service._app.Urls.Single());
        return service;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
