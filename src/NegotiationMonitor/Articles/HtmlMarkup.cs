using System.Text.RegularExpressions;

namespace NegotiationMonitor.Articles;

/// <summary>
/// Finds markup in a body. Such a body is refused: its spans count the text as received and its sentences are printed word for word, so tags
/// could be neither cut out (spans would shift) nor left in (readers would see them). Character references alone ("&amp;amp;") are
/// ordinary characters to us, and a single tag may be what the article writes about.
/// </summary>
internal static partial class HtmlMarkup
{
    /// <summary>The first of at least two tags, as written; null where there are fewer.</summary>
    public static string? FirstTag(string body)
    {
        var first = Tag().Match(body);
        if (!first.Success || !first.NextMatch().Success) return null;
        return first.Length <= 40 ? first.Value : $"{first.Value[..40]}…";
    }

    [GeneratedRegex(
        @"<(?:/[a-z][a-z0-9]*\s*|(?:!doctype|html|head|body|div|section|article|span|p|br|hr|img|a|b|i|em|strong|ul|ol|li|table|tr|td|blockquote|figure|script|style|iframe|h[1-6])(?:\s[^<>]*)?/?)>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
