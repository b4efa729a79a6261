using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>How names are written.</summary>
internal static class Names
{
    /// <summary>A word with a capital.</summary>
    public static bool IsName(ScannedText text, int token) => text.Tokens[token] is { IsCapitalised: true, Kind: TokenKind.Word };

    /// <summary>Two to eight capitals and digits: "FLX", "F9A".</summary>
    public static bool IsAcronym(ReadOnlySpan<char> word) => word.Length <= 8 && IsAllCapitals(word);

    /// <summary>Capitals and digits alone, as in datelines: "SORABAD".</summary>
    public static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !char.IsUpper(word[0])) return false;
        foreach (var letter in word)
        {
            if (!char.IsUpper(letter) && !char.IsDigit(letter)) return false;
        }

        return true;
    }

    /// <summary>The words of a text that are written small somewhere.</summary>
    public static HashSet<string> PlainWords(ScannedText text)
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            if (text.Tokens[at] is { IsCapitalised: false, Kind: TokenKind.Word }) lookup.Add(text.TextOf(at));
        }

        return words;
    }

    /// <summary>True when the token is also written small in the text.</summary>
    public static bool IsPlain(ScannedText text, int token, HashSet<string> plainWords)
    {
        var word = text.TextOf(token);
        if (word.Length > 64) return false;

        Span<char> lower = stackalloc char[word.Length];
        Words.Normalise(word, lower);
        return plainWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower);
    }

    /// <summary>True when the two tokens stand side by side without a space.</summary>
    public static bool AreJoined(ScannedText text, int token, int next) => text.Tokens[token].End == text.Tokens[next].Start;

    /// <summary>The body from the first token to the one before <paramref name="end"/>, line breaks as spaces.</summary>
    public static string Text(ScannedText text, int first, int end) =>
        text.Body[text.Tokens[first].Start..text.Tokens[end - 1].End].ReplaceLineEndings(" ");
}
