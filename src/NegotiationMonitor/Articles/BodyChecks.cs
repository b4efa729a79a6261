using System.Text;

namespace NegotiationMonitor.Articles;

/// <summary>What a body must be to be analysed: there, not too large, plain text, English.</summary>
internal sealed class BodyChecks(EnglishDetector english, ArticleLimits limits)
{
    /// <summary>What is wrong with <paramref name="body"/>; null where nothing is.</summary>
    public ArticleFault? Fault(string? body)
    {
        if (string.IsNullOrWhiteSpace(body)) return new ArticleFault("body", "is empty", "put the text in \"body\"");
        var bytes = Encoding.UTF8.GetByteCount(body);
        if (bytes > limits.BodyBytes)
        {
            return new ArticleFault("body", $"is larger than {limits.BodyBytes:N0} bytes of UTF-8 (it takes {bytes:N0})", "send the article's text alone") { IsSize = true };
        }

        if (HtmlMarkup.FirstTag(body) is { } tag)
        {
            return new ArticleFault("body", $"holds HTML markup ({tag})", "send plain text, with an empty line between paragraphs");
        }

        return english.OtherLanguage(body) is { } other
            ? new ArticleFault("body", $"is not English (it reads as {other})", "send an English text")
            : null;
    }
}
