using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace NegotiationMonitor.Ingest;

/// <summary>Sends articles to a service by HTTP, as JSON lines.</summary>
/// <param name="address">The service's address.</param>
internal sealed class HttpDestination(Uri address) : IArticleDestination
{
    // Reading a batch of long articles may take the service minutes.
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromMinutes(5) };

    /// <inheritdoc/>
    public string Name { get; } =
        address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped).TrimEnd('/');

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SendOutcome>> SendAsync(IReadOnlyList<OutgoingArticle> articles, CancellationToken cancellation)
    {
        try
        {
            using var content = Lines(articles);
            using var answer = await _http.PostAsync(new Uri($"{Name}/articles"), content, cancellation);
            return await OutcomesAsync(answer, articles.Count, cancellation);
        }
        catch (HttpRequestException failure)
        {
            throw new DestinationUnreachableException(
                $"{Name} can't be reached: {failure.GetBaseException().Message.TrimEnd('.')}. Start the service with \"negotiation-monitor run\", or name its address with --to.");
        }
        catch (TaskCanceledException late) when (late.InnerException is TimeoutException)
        {
            throw new DestinationUnreachableException($"{Name} has not answered within {_http.Timeout.TotalMinutes} minutes. Look at its log and its /health/ready.");
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return ValueTask.CompletedTask;
    }

    private static ByteArrayContent Lines(IReadOnlyList<OutgoingArticle> articles)
    {
        using var lines = new MemoryStream();
        foreach (var article in articles)
        {
            lines.Write(article.Json);
            lines.WriteByte((byte)'\n');
        }

        return new ByteArrayContent(lines.ToArray()) { Headers = { ContentType = new MediaTypeHeaderValue("application/x-ndjson") } };
    }

    private async Task<IReadOnlyList<SendOutcome>> OutcomesAsync(HttpResponseMessage answer, int sent, CancellationToken cancellation)
    {
        // 400 tells that all were refused, each with its reason.
        if (answer.StatusCode is not (HttpStatusCode.Accepted or HttpStatusCode.OK or HttpStatusCode.BadRequest)) throw Strange(answer);
        try
        {
            await using var body = await answer.Content.ReadAsStreamAsync(cancellation);
            using var json = await JsonDocument.ParseAsync(body, cancellationToken: cancellation);
            var outcomes = json.RootElement.GetProperty("results").EnumerateArray().Select(Outcome).ToArray();
            return outcomes.Length == sent ? outcomes : throw Strange(answer);
        }
        catch (Exception unknown) when (unknown is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw Strange(answer);
        }
    }

    private static SendOutcome Outcome(JsonElement result) => result.GetProperty("status").GetString() switch
    {
        "accepted" => new SendOutcome.Accepted(),
        "duplicate" or "outdated" => new SendOutcome.Duplicate(),
        _ => new SendOutcome.Refused(Reason(result)),
    };

    private static string Reason(JsonElement result) => result.TryGetProperty("errors", out var errors)
        ? string.Join(' ', errors.EnumerateObject().SelectMany(field => field.Value.EnumerateArray().Select(reason => $"{field.Name} {reason.GetString()}")))
        : "the service gives no reason; look at its log.";

    private DestinationUnreachableException Strange(HttpResponseMessage answer) => new(
        (int)answer.StatusCode >= 500
            ? $"{Name} answers {(int)answer.StatusCode} {answer.ReasonPhrase}: the service can't take articles now. Look at its log and its /health/ready, then send again."
            : $"{Name} answers {(int)answer.StatusCode} {answer.ReasonPhrase}, but not as NegotiationMonitor does. Name the service's address with --to.");
}
