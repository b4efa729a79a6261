using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace NegotiationMonitor.EndToEnd.Subscribers;

/// <summary>A subscriber's web server on a free port: keeps what it gets, and can be told to refuse.</summary>
public sealed class WebhookReceiver : IAsyncDisposable
{
    /// <summary>The key that signs what is sent to it.</summary>
    public static readonly string Secret = $"whsec_{Convert.ToBase64String([.. Enumerable.Range(1, 32).Select(number => (byte)number)])}";

    private readonly WebApplication _server;
    private readonly ConcurrentQueue<ReceivedWebhook> _received = new();
    private int _refusalsLeft;

    private WebhookReceiver()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.Run(TakeAsync);
    }

    /// <summary>Where it listens.</summary>
    public string Address => $"{_server.Urls.Single()}/alerts";

    /// <summary>What it got, in order, taken and refused alike.</summary>
    public IReadOnlyList<ReceivedWebhook> Received => [.. _received];

    /// <summary>Starts one.</summary>
    public static async Task<WebhookReceiver> StartAsync()
    {
        var receiver = new WebhookReceiver();
        await receiver._server.StartAsync();
        return receiver;
    }

    /// <summary>Answers the next <paramref name="requests"/> requests with 503.</summary>
    public void Refuse(int requests) => Volatile.Write(ref _refusalsLeft, requests);

    /// <summary>Waits for the first webhook that came, taken or refused.</summary>
    public Task<ReceivedWebhook> FirstAsync() =>
        Waiting.ForAsync("a webhook", () => Task.FromResult(_received.TryPeek(out var first) ? first : null));

    /// <summary>Waits for the first webhook that was taken and is <paramref name="wanted"/>.</summary>
    public Task<ReceivedWebhook> TakenAsync(string what, Func<ReceivedWebhook, bool> wanted) => Waiting.ForAsync(
        $"a webhook with {what}",
        () => Task.FromResult(_received.FirstOrDefault(webhook => webhook.WasTaken && wanted(webhook))),
        () => $"{_received.Count} others came.");

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var body = new StreamReader(context.Request.Body);
        var text = await body.ReadToEndAsync();
        var isTaken = Interlocked.Decrement(ref _refusalsLeft) < 0;
        var headers = context.Request.Headers;
        _received.Enqueue(new ReceivedWebhook(
            headers["webhook-id"].ToString(), headers["webhook-timestamp"].ToString(), headers["webhook-signature"].ToString(),
            context.Request.ContentType ?? "", text, isTaken));
        context.Response.StatusCode = isTaken ? StatusCodes.Status204NoContent : StatusCodes.Status503ServiceUnavailable;
    }
}
