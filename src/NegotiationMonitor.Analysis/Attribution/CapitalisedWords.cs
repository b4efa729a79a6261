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
            for (var at = sentence.FirstToken + 1; at < sentence.EndToken; at++)
            {
                if (text.Tokens[at] is not { IsCapitalised: true, Kind: TokenKind.Word }) continue;

                var word = text.TextOf(at).ToString();
                if (text.Tokens[at - 1].IsWord) _names.Add(word);
                if (at - 1 > sentence.FirstToken && text.Tokens[at - 1] is { IsCapitalised: true, Kind: TokenKind.Word }) _family.Add(word);
            }
        }
    }

    /// <summary>True when the word somewhere follows another name: "Rell's troops" are a person's when the text also names "Tamo Rell".</summary>
    public bool AreFamily(string word) => _family.Contains(word);

    /// <summary>True when the word is written with a capital within a sentence too: "Eighteen soldiers" are no state's.</summary>
    public bool AreNames(string word) => _names.Contains(word);
}
