using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace NegotiationMonitor.Tests.Observability;

/// <summary>Stands in for a Seq server: takes events as Seq does and keeps them.</summary>
internal sealed class SeqReceiver : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentQueue<JsonElement> _events = new();
    private readonly SemaphoreSlim _arrived = new(0);

    private SeqReceiver(string address)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(address);
        _server = builder.Build();
        _server.Run(TakeAsync);
    }

    public string Address => _server.Urls.Single();

    public string? ApiKey { get; private set; }

    public static async Task<SeqReceiver> StartAsync(string address = "http://127.0.0.1:0")
    {
        var receiver = new SeqReceiver(address);
        await receiver._server.StartAsync();
        return receiver;
    }

    /// <summary>The next event that came in, in order.</summary>
    public async Task<JsonElement> NextAsync(CancellationToken cancellationToken)
    {
        await _arrived.WaitAsync(TimeSpan.FromSeconds(20), cancellationToken);
        return _events.TryDequeue(out var received) ? received : throw new TimeoutException("No event came within 20 seconds.");
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        if (context.Request.Path.Value is not ("/api/events/raw" or "/ingest/clef"))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        ApiKey = context.Request.Headers["X-Seq-ApiKey"];
        using var body = new StreamReader(context.Request.Body);
        foreach (var line in (await body.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            _events.Enqueue(JsonDocument.Parse(line).RootElement);
            _arrived.Release();
        }

        context.Response.StatusCode = StatusCodes.Status201Created;
        await context.Response.WriteAsync("{\"MinimumLevelAccepted\":null}");
    }
}
