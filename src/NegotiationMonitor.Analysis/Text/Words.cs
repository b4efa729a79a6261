namespace NegotiationMonitor.Analysis.Text;

/// <summary>How words are compared: in lower case, with straight apostrophes and plain hyphens.</summary>
public static class Words
{
    /// <summary>The character by which <paramref name="character"/> is compared.</summary>
    public static char Normalised(char character) => character switch
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
}
