namespace NegotiationMonitor.Analysis.Text;

/// <summary>Knows where a report's first words only say whence it was sent: "KYIV, March 30 (Reuters) —", "AMMAN/BEIRUT -".</summary>
public static class Datelines
{
    /// <summary>No dateline has more tokens.</summary>
    private const int Longest = 18;

    /// <summary>The token after the sentence's dateline; its first token where it has none.</summary>
    public static int EndOf(ScannedText text, SentenceRange sentence)
    {
        var isUpper = IsUpperCase(text.TextOf(sentence.FirstToken));
        for (var at = sentence.FirstToken + 1; at < Math.Min(sentence.EndToken - 1, sentence.FirstToken + Longest); at++)
        {
            if (text.TextOf(at) is not ("-" or "—" or "–" or "--")) continue;
            if (text.Tokens[at - 1].End == text.Tokens[at].Start && text.Tokens[at].End == text.Tokens[at + 1].Start) continue;
            if (isUpper || text.TextOf(at - 1) is ")") return PastDashes(text, at, sentence.EndToken);
            break;
        }

        return sentence.FirstToken;
    }

    private static int PastDashes(ScannedText text, int at, int end)
    {
        while (at < end - 1 && text.TextOf(at) is "-" or "—" or "–") at++;
        return at;
    }

    private static bool IsUpperCase(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsUpper(letter)) return false;
        }

        return word.Length > 1;
    }
}
