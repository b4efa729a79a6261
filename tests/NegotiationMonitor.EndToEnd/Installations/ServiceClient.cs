using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using NegotiationMonitor.EndToEnd.Articles;

namespace NegotiationMonitor.EndToEnd.Installations;

/// <summary>What a program in any language does over HTTP with the service.</summary>
public sealed class ServiceClient(ServiceProcess service)
{
    /// <summary>Posts one article; gives back what became of it: its id here, its version and its status.</summary>
    /// <exception cref="HttpRequestException">It was refused, or the service did not answer.</exception>
    public async Task<JsonElement> PostAsync(InventedArticle article)
    {
        using var answer = await PostAsync(article.ToJson());
        answer.EnsureSuccessStatusCode();
        return (await ReadAsync(answer)).GetProperty("results")[0];
    }

    /// <summary>Posts bytes as if they were an article.</summary>
    public Task<HttpResponseMessage> PostAsync(byte[] json)
    {
        var content = new ByteArrayContent(json);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return service.Http.PostAsync("/articles", content, TestContext.Current.CancellationToken);
    }

    /// <summary>All alerts there are.</summary>
    public async Task<IReadOnlyList<JsonElement>> AlertsAsync() =>
        [.. (await GetAsync("/alerts?limit=200")).GetProperty("alerts").EnumerateArray()];

    /// <summary>What <see cref="AlertsAsync"/> shows, without what may differ between two runs over the same articles: ids, versions, and when they ran.</summary>
    public async Task<string> AlertContentsAsync() => string.Join('\n', (await AlertsAsync()).Select(Content).Order(StringComparer.Ordinal));

    /// <summary>What a GET of <paramref name="path"/> answers.</summary>
    /// <exception cref="HttpRequestException">The answer was no success.</exception>
    public Task<JsonElement> GetAsync(string path) => service.Http.GetFromJsonAsync<JsonElement>(path, TestContext.Current.CancellationToken);

    /// <summary>The status that a GET of <paramref name="path"/> is answered with.</summary>
    public async Task<HttpStatusCode> StatusOfAsync(string path)
    {
        using var answer = await service.Http.GetAsync(path, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    /// <summary>An answer's body as JSON.</summary>
    public static Task<JsonElement> ReadAsync(HttpResponseMessage answer) =>
        answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

    private static string Content(JsonElement alert) => string.Join(" | ",
        Text(alert, "kind"), Text(alert, "party"), Text(alert, "conflictId"), Text(alert, "status"), Text(alert, "severity"), Text(alert, "places"),
        Quotes(alert, "statements"), Quotes(alert, "counterparts"));

    private static string Quotes(JsonElement alert, string side) => string.Join(" / ", alert.GetProperty(side).EnumerateArray()
        .Select(quote => $"{Text(quote, "articleId")}:{Text(quote, "sentence")}").Order(StringComparer.Ordinal));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).ToString();
}
