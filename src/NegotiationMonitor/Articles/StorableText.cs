namespace NegotiationMonitor.Articles;

/// <summary>Text that every store accepts.</summary>
internal static class StorableText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// <paramref name="text"/> with NUL and lone surrogates replaced by U+FFFD. PostgreSQL accepts neither; one for one, so that
    /// spans counted on the text as it was sent stay right.
    /// </summary>
    public static string From(string text)
    {
        var first = FirstFault(text, 0);
        if (first < 0) return text;
        return string.Create(text.Length, (text, first), static (mended, from) =>
        {
            from.text.CopyTo(mended);
            for (var at = from.first; at >= 0; at = FirstFault(from.text, at + 1)) mended[at] = Replacement;
        });
    }

    private static int FirstFault(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (text[at] == '\0') return at;
            if (!char.IsSurrogate(text[at])) continue;
            // A high surrogate takes its low one along; whatever else is a surrogate here stands alone.
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1])) at++;
            else return at;
        }

        return -1;
    }
}
