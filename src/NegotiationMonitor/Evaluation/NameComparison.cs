using System.Text;
using System.Text.RegularExpressions;

namespace NegotiationMonitor.Evaluation;

/// <summary>Tells whether a label and a finding name one party, one speaker, one place, however they are spelt. Safe to share between threads.</summary>
public sealed partial class NameComparison
{
    private static readonly char[] WhiteSpace = [' ', '\t', '\n', '\v', '\f', '\r', '\x1c', '\x1d', '\x1e', '\x1f'];

    private readonly NameKnowledge _knowledge;

    internal NameComparison(NameKnowledge knowledge) => _knowledge = knowledge;

    /// <summary>A comparison with the knowledge that is built into the program.</summary>
    public static NameComparison BuiltIn { get; } = new(NameKnowledge.Load());

    /// <summary>A name in small ASCII letters, without accents, punctuation and possessive: "U.S. Army's" → "us army".</summary>
    public string Plain(string? name)
    {
        var text = Initials().Replace(Ascii(name ?? "").ToLowerInvariant(), match => match.Value.Replace(".", ""));
        text = Possessive().Replace(text, "").Replace('-', ' ').Replace("'", "");
        return string.Join(' ', Punctuation().Replace(text, " ").Split(WhiteSpace, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The one name that stands for a party's names.</summary>
    public string Party(string? name)
    {
        var plain = Plain(name);
        if (plain.StartsWith("the ", StringComparison.Ordinal)) plain = plain[4..];
        return _knowledge.Aliases.GetValueOrDefault(plain, plain);
    }

    /// <summary>True when both name one party, or neither names any.</summary>
    public bool IsSameParty(string? one, string? other) =>
        string.IsNullOrEmpty(one) == string.IsNullOrEmpty(other) && Party(one) == Party(other);

    /// <summary>
    /// True when more than half of the shorter name's telling words stand in the other (half, where the last word is among them); titles and
    /// offices tell only where there is nothing else.
    /// </summary>
    public bool IsSameSpeaker(string? one, string? other)
    {
        if (string.IsNullOrEmpty(one) || string.IsNullOrEmpty(other)) return string.IsNullOrEmpty(one) && string.IsNullOrEmpty(other);
        var (words, others) = (Words(one), Words(other));
        var (telling, othersTelling) = (Telling(words), Telling(others));
        if (telling.Count == 0 || othersTelling.Count == 0)
        {
            return words.ToHashSet().SetEquals(others)
                || (telling.Count == 0 && othersTelling.Count == 0 && words.Intersect(others).Except(_knowledge.EmptyWords).Any());
        }

        var common = telling.Count(othersTelling.Contains);
        var shorter = Math.Min(telling.Count, othersTelling.Count);
        return 2 * common > shorter
            || (common > 0 && 2 * common >= shorter && (Telling(words[^1..]).Overlaps(othersTelling) || Telling(others[^1..]).Overlaps(telling)));
    }

    private string[] Words(string name) => Plain(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The stems of the words that tell who is meant; a country and its adjective are one word here ("Russia", "Russians").</summary>
    private HashSet<string> Telling(IEnumerable<string> words) =>
        [.. words.Where(word => !_knowledge.UntellingWords.Contains(word)).Select(word => word.Length > 5 ? word[..5] : word)];

    private string Ascii(string name)
    {
        var ascii = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (rune.IsAscii) ascii.Append((char)rune.Value);
            else ascii.Append(_knowledge.AsciiForms.GetValueOrDefault(rune));
        }

        return ascii.ToString();
    }

    [GeneratedRegex(@"\b(?:[a-z]\.){2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();

    [GeneratedRegex(@"'s\b", RegexOptions.CultureInvariant)]
    private static partial Regex Possessive();

    [GeneratedRegex(@"[.,;:""()/!?]", RegexOptions.CultureInvariant)]
    private static partial Regex Punctuation();
}
