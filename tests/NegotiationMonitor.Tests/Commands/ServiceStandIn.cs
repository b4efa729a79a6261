using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace NegotiationMonitor.Tests.Commands;

/// <summary>Answers POST /articles as the service does: a known id is a duplicate, the id "unwanted" is refused.</summary>
internal sealed class ServiceStandIn : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentDictionary<string, JsonElement> _articles = new();

    private ServiceStandIn(int status)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.Run(context => status == StatusCodes.Status202Accepted ? TakeAsync(context) : Answer(context, status));
    }

    public string Address => _server.Urls.Single();

    public IReadOnlyDictionary<string, JsonElement> Articles => _articles;

    public ConcurrentQueue<int> BatchSizes { get; } = new();

    public static async Task<ServiceStandIn> StartAsync(int status = StatusCodes.Status202Accepted)
    {
        var service = new ServiceStandIn(status);
        await service._server.StartAsync();
        return service;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static Task Answer(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync("Not here.");
    }

    private async Task TakeAsync(HttpContext context)
    {
        if (context.Request.Path != "/articles" || context.Request.ContentType != "application/x-ndjson")
        {
            await Answer(context, StatusCodes.Status404NotFound);
            return;
        }

        using var body = new StreamReader(context.Request.Body);
        var lines = (await body.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        BatchSizes.Enqueue(lines.Length);
        var results = lines.Select((line, index) => Result(JsonDocument.Parse(line).RootElement, index + 1)).ToArray();
        var isAllRefused = results.All(result => result.GetProperty("status").GetString() == "refused");
        context.Response.StatusCode = isAllRefused ? StatusCodes.Status400BadRequest : StatusCodes.Status202Accepted;
        await context.Response.WriteAsync(JsonSerializer.Serialize(new { results }));
    }

    private JsonElement Result(JsonElement article, int line)
    {
        var id = article.GetProperty("id").GetString()!;
        return id == "unwanted"
            ? JsonSerializer.SerializeToElement(new { line, id, status = "refused", errors = new { body = new[] { "is not about a war; send another." } } })
            : JsonSerializer.SerializeToElement(new { line, id, status = _articles.TryAdd(id, article) ? "accepted" : "duplicate" });
    }
}
