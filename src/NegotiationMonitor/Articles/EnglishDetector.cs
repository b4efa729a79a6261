using System.Collections.Frozen;
using System.Globalization;

namespace NegotiationMonitor.Articles;

/// <summary>
/// Tells whether a text is English, by its script and by the share of each language's commonest words among the words written small
/// (names are written large, so a text full of foreign names stays English). It refuses only on evidence: short or odd texts pass.
/// Safe to share between threads.
/// </summary>
public sealed class EnglishDetector
{
    /// <summary>Below this many letters nothing can be told.</summary>
    private const int FewestLetters = 40;

    /// <summary>The bit of the first language.</summary>
    private const ulong English = 1;

    /// <summary>The start of an article tells its language; reading on would only cost time.</summary>
    private const int MostChars = 20_000;

    private readonly Language[] _languages;
    private readonly Script[] _scripts;
    private readonly FrozenDictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> _languagesOfWord;

    internal EnglishDetector(LanguageKnowledge knowledge)
    {
        _languages = [.. knowledge.Languages];
        _scripts = [.. knowledge.Scripts];
        var words = new Dictionary<string, ulong>(StringComparer.Ordinal);
        for (var language = 0; language < _languages.Length; language++)
        {
            foreach (var word in _languages[language].Words) words[word] = words.GetValueOrDefault(word) | (1UL << language);
        }

        _languagesOfWord = words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>A detector with the knowledge that is built into the program.</summary>
    public static EnglishDetector BuiltIn { get; } = new(LanguageKnowledge.Load());

    /// <summary>What <paramref name="text"/> is written in, as a reader would say ("French", "Cyrillic letters"); null where it is English or can't be told.</summary>
    public string? OtherLanguage(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, MostChars)];
        if (OtherScript(text, out var letters) is { } script) return script;
        return letters < FewestLetters ? null : OtherTongue(text);
    }

    /// <summary>The script other than Latin that most letters belong to.</summary>
    private string? OtherScript(ReadOnlySpan<char> text, out int letters)
    {
        Span<int> counts = stackalloc int[_scripts.Length];
        letters = 0;
        foreach (var character in text)
        {
            if (!char.IsLetter(character) && char.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark) continue;
            letters++;
            for (var script = 0; script < _scripts.Length; script++)
            {
                if (character < _scripts[script].From || character > _scripts[script].To) continue;
                counts[script]++;
                break;
            }
        }

        // A script whose letters stand for syllables or words says in twenty signs what English says in forty.
        for (var script = 0; script < _scripts.Length; script++)
        {
            if (2 * counts[script] > letters && counts[script] >= _scripts[script].FewestLetters) return _scripts[script].Name;
        }

        return null;
    }

    private string? OtherTongue(ReadOnlySpan<char> text)
    {
        Span<int> hits = stackalloc int[_languages.Length];
        var words = CountWords(text, onlySmall: true, hits, out var all);
        if (3 * words < all)
        {
            // Capitals throughout, as in some agencies' bulletins: then case tells nothing about names.
            hits.Clear();
            words = CountWords(text, onlySmall: false, hits, out _);
        }

        var best = 1;
        for (var language = 2; language < hits.Length; language++)
        {
            if (hits[language] > hits[best]) best = language;
        }

        // A foreign word or two may stand in any English sentence, so it takes a lead; no English word at all makes a smaller one enough.
        var english = hits[0];
        var lead = english == 0 ? 2 : 3;
        if (hits[best] >= english + lead && 5 * hits[best] >= words) return _languages[best].Name;

        // No known language, but not even one word in ten is common English.
        return words >= 12 && 10 * english < words ? "another language" : null;
    }

    private int CountWords(ReadOnlySpan<char> text, bool onlySmall, Span<int> hits, out int all)
    {
        Span<char> small = stackalloc char[16];
        var counted = 0;
        all = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at])) continue;
            var start = at;
            while (at < text.Length && char.IsLetter(text[at])) at++;
            var word = text[start..at];
            all++;
            ulong languages = 0;
            if (word.Length <= small.Length)
            {
                word.ToLowerInvariant(small);
                _languagesOfWord.TryGetValue(small[..word.Length], out languages);
            }

            // A word written large is a name, unless it is common English at the start of a sentence.
            var isSmall = !onlySmall || char.IsLower(word[0]);
            if (!isSmall && (languages & English) == 0) continue;
            counted++;
            for (var language = 0; language < hits.Length; language++) hits[language] += (int)((languages >> language) & 1);
        }

        return counted;
    }
}
