using System.Security.Cryptography;
using System.Text;
using NegotiationMonitor.Articles;
using NegotiationMonitor.Storage;

namespace NegotiationMonitor.Intake;

/// <summary>What makes two messages the same article, and what makes them different versions of it.</summary>
/// <param name="Name">Outlet, and id, else address, else hash of the text.</param>
/// <param name="Id">The article's id, made from the name.</param>
internal sealed record ArticleIdentity(string Name, Guid Id)
{
    public static ArticleIdentity Of(ReceivedArticle article)
    {
        var own = !string.IsNullOrWhiteSpace(article.Id) ? $"id:{article.Id.Trim()}"
            : !string.IsNullOrWhiteSpace(article.Url) ? $"url:{Normalised(article.Url)}"
            : $"text:{Hash(article.Body)}";
        var outlet = article.Source?.Trim() ?? "";
        return new ArticleIdentity($"{outlet}|{own}", NameBasedGuid.Of("article", outlet, own));
    }

    /// <summary>A version is another one when headline, text, time or standing differ.</summary>
    public static string ContentHash(ReceivedArticle article) => Hash(string.Join(
        '\u001F', article.Title, article.Body, article.PublishedAt?.UtcDateTime.ToString("O"), article.Url, article.IsRetracted));

    /// <summary>One address, however it was shared: host in lower case, no default port, fragment, campaign parameters or closing slash.</summary>
    private static string Normalised(string url)
    {
        if (!Uri.TryCreate(url.Trim(), UriKind.Absolute, out var uri)) return url.Trim();

        var query = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(parameter => !parameter.StartsWith("utm_", StringComparison.OrdinalIgnoreCase));
        var port = uri.IsDefaultPort ? "" : $":{uri.Port}";
        return $"{uri.Host.ToLowerInvariant()}{port}{uri.AbsolutePath.TrimEnd('/')}?{string.Join('&', query)}".TrimEnd('?');
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
