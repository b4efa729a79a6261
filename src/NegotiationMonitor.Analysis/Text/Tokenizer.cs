using System.Globalization;

namespace NegotiationMonitor.Analysis.Text;

/// <summary>
/// Cuts a text into tokens in one pass. A possessive ("'s") and a contracted "not" ("n't") are tokens of their own, so that "Velmark's" is
/// the name and "didn't" holds the negation; a hyphen parts words, so that "week-old" is three tokens.
/// </summary>
public static class Tokenizer
{
    /// <summary>The tokens of <paramref name="text"/>, in order; white space and control characters are left out.</summary>
    public static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>((text.Length / 5) + 1);
        for (var at = 0; at < text.Length;)
        {
            var character = text[at];
            if (character == ' ' || char.IsWhiteSpace(character) || char.IsControl(character) || IsInvisible(character))
            {
                at++;
            }
            else if (IsWordPart(text, at))
            {
                at = AddWord(text, at, tokens);
            }
            else if (IsDoubleQuote(character))
            {
                var opens = character switch
                {
                    '“' or '„' or '«' => true,
                    '”' or '»' => false,
                    // A straight mark opens behind a space or a bracket, and closes behind a word: so one that was forgotten harms no other.
                    _ => at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '-' or '—' or '–',
                };
                tokens.Add(new Token(at, ++at, opens ? TokenKind.QuoteOpen : TokenKind.QuoteClose, false));
            }
            else
            {
                var length = char.IsHighSurrogate(character) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
                tokens.Add(new Token(at, at + length, TokenKind.Mark, false));
                at += length;
            }
        }

        return tokens;
    }

    /// <summary>True for the marks that open or close a double quotation.</summary>
    public static bool IsDoubleQuote(char character) => character is '"' or '“' or '”' or '„' or '«' or '»' or '＂';

    /// <summary>True for an apostrophe, straight or curly.</summary>
    public static bool IsApostrophe(char character) => character is '\'' or '’' or 'ʼ' or '‘';

    private static int AddWord(string text, int start, List<Token> tokens)
    {
        var end = start;
        var hasApostrophe = false;
        for (; end < text.Length; end++)
        {
            if (char.IsAsciiLetterOrDigit(text[end])) continue;
            if (!IsWordPart(text, end) && !IsInner(text, start, end)) break;
            hasApostrophe |= IsApostrophe(text[end]);
        }

        var isCapital = char.IsUpper(text[start]);
        var kind = char.IsDigit(text[start]) ? TokenKind.Number : TokenKind.Word;
        var split = hasApostrophe ? SplitAt(text, start, end) : end;
        if (split > start) tokens.Add(new Token(start, split, kind, isCapital));
        if (split < end) tokens.Add(new Token(split, end, TokenKind.Word, false));
        return end;
    }

    /// <summary>Where the clitic at the end of a word begins: 's, n't, 're, 've, 'll, 'd; else the word's end.</summary>
    private static int SplitAt(string text, int start, int end)
    {
        var apostrophe = end - 1;
        while (apostrophe > start && !IsApostrophe(text[apostrophe])) apostrophe--;
        if (apostrophe <= start) return end;

        var after = text.AsSpan(apostrophe + 1, end - apostrophe - 1);
        if (after.Equals("t", StringComparison.OrdinalIgnoreCase) && apostrophe - 1 > start && char.ToLowerInvariant(text[apostrophe - 1]) == 'n')
        {
            return apostrophe - 1;
        }

        return after is "s" or "S" or "re" or "ve" or "ll" or "d" or "m" ? apostrophe : end;
    }

    private static bool IsWordPart(string text, int at) => char.IsAscii(text[at])
        ? char.IsAsciiLetterOrDigit(text[at])
        : char.IsLetterOrDigit(text[at]) || char.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>An apostrophe between letters, and a point or comma between digits, belong to the word.</summary>
    private static bool IsInner(string text, int start, int at)
    {
        if (at == start || at + 1 >= text.Length) return false;

        var (before, after) = (text[at - 1], text[at + 1]);
        if (IsApostrophe(text[at])) return char.IsLetter(before) && char.IsLetter(after);
        return text[at] is '.' or ',' && char.IsDigit(before) && char.IsDigit(after);
    }

    private static bool IsInvisible(char character) => character is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';
}
