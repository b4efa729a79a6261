namespace NegotiationMonitor.Analysis.Text;

/// <summary>How words are compared: in lower case, with straight apostrophes and plain hyphens.</summary>
public static class Words
{
    /// <summary>The character by which <paramref name="character"/> is compared.</summary>
    public static char Normalised(char character) => char.IsAscii(character)
        ? char.IsAsciiLetterUpper(character) ? (char)(character | 0x20) : character
        : character switch
        {
            '’' or 'ʼ' or '‘' => '\'',
            '‐' or '‑' or '–' or '—' or '−' => '-',
            _ => char.ToLowerInvariant(character),
        };

    /// <summary>Writes the compared form of <paramref name="word"/> into <paramref name="into"/>, which must be as long.</summary>
    public static void Normalise(ReadOnlySpan<char> word, Span<char> into)
    {
        for (var at = 0; at < word.Length; at++) into[at] = Normalised(word[at]);
    }

    /// <summary>The compared form of <paramref name="word"/>.</summary>
    public static string Normalised(ReadOnlySpan<char> word) => string.Create(word.Length, word, static (into, from) => Normalise(from, into));

    /// <summary>The hash of a word in compared form. It differs from run to run, so that nobody can write a text whose words all collide.</summary>
    internal static int HashOf(ReadOnlySpan<char> compared) => string.GetHashCode(compared);
}
