using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>The capitalised words of a text, by what their places tell of them.</summary>
internal sealed class CapitalisedWords
{
    private readonly HashSet<string> _family = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public CapitalisedWords(ScannedText text)
    {
        foreach (var sentence in text.Sentences)
        {
            if (IsPossessive(text, sentence.FirstToken, sentence)) _names.Add(text.TextOf(sentence.FirstToken).ToString());
            for (var at = sentence.FirstToken + 1; at < sentence.EndToken; at++)
            {
                if (text.Tokens[at] is not { IsCapitalised: true, Kind: TokenKind.Word }) continue;

                var word = text.TextOf(at).ToString();
                if (text.Tokens[at - 1].IsWord || IsPossessive(text, at, sentence)) _names.Add(word);
                // "Tamo Rell", "Tamo al-Rell".
                var before = at > sentence.FirstToken + 2 && text.TextOf(at - 1) is "-" && (text.Is(at - 2, "al") || text.Is(at - 2, "el")) ? at - 3 : at - 1;
                if (before >= sentence.FirstToken && text.Tokens[before] is { IsCapitalised: true, Kind: TokenKind.Word } && !text.Is(before, "the")
                    && (before > sentence.FirstToken || before < at - 1)) _family.Add(word);
            }
        }
    }

    private static bool IsPossessive(ScannedText text, int token, SentenceRange sentence) => token + 1 < sentence.EndToken && text.Is(token + 1, "'s");

    /// <summary>True when the word somewhere follows another name: "Rell's troops" are a person's when the text also names "Tamo Rell".</summary>
    public bool AreFamily(string word) => _family.Contains(word);

    /// <summary>True when the word is written with a capital within a sentence too: "Eighteen soldiers" are no state's.</summary>
    public bool AreNames(string word) => _names.Contains(word);
}
