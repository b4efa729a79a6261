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
                if (at - 1 > sentence.FirstToken && text.Tokens[at - 1] is { IsCapitalised: true, Kind: TokenKind.Word } && !text.Is(at - 1, "the")) _family.Add(word);
                if (FollowsParticle(text, at, sentence)) _family.Add(word);
            }
        }
    }

    /// <summary>True for "al-Rell", "el-Rell": so begin names of people, of groups and of small places, never a state's.</summary>
    private static bool FollowsParticle(ScannedText text, int token, SentenceRange sentence) =>
        token - 2 >= sentence.FirstToken && text.TextOf(token - 1) is "-" && text.Tokens[token - 1].End == text.Tokens[token].Start
        && text.Tokens[token - 2] is { IsWord: true } particle && particle.End - particle.Start <= 3 && particle.End == text.Tokens[token - 1].Start;

    private static bool IsPossessive(ScannedText text, int token, SentenceRange sentence) => token + 1 < sentence.EndToken && text.Is(token + 1, "'s");

    /// <summary>True when the word somewhere follows another name: "Rell's troops" are a person's when the text also names "Tamo Rell".</summary>
    public bool AreFamily(string word) => _family.Contains(word);

    /// <summary>True when the word is written with a capital within a sentence too: "Eighteen soldiers" are no state's.</summary>
    public bool AreNames(string word) => _names.Contains(word);
}
