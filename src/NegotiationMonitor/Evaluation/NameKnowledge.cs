using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NegotiationMonitor.Evaluation;

/// <summary>What the comparison of names knows, from the data files beside it that are built into the program.</summary>
/// <param name="Aliases">A party's other names and the one that stands for all, both as <see cref="NameComparison"/> normalises them.</param>
/// <param name="UntellingWords">Titles, offices and particles.</param>
/// <param name="EmptyWords">Those of them that two names may share without meaning one person.</param>
/// <param name="AsciiForms">The ASCII that remains of a character after compatibility decomposition; others leave none.</param>
internal sealed record NameKnowledge(
    FrozenDictionary<string, string> Aliases,
    FrozenSet<string> UntellingWords,
    FrozenSet<string> EmptyWords,
    FrozenDictionary<Rune, string> AsciiForms)
{
    /// <summary>Reads the built-in data files.</summary>
    public static NameKnowledge Load()
    {
        using var aliases = Open("aliases.json");
        using var untelling = Open("untelling-words.json");
        using var forms = Open("ascii-forms.json");
        return new NameKnowledge(
            aliases.RootElement.GetProperty("entries").EnumerateArray()
                .SelectMany(entry => entry.GetProperty("forms").EnumerateArray(), (entry, form) => (Form: form.GetString()!, Id: entry.GetProperty("id").GetString()!))
                .ToFrozenDictionary(alias => alias.Form, alias => alias.Id, StringComparer.Ordinal),
            Words(untelling.RootElement.GetProperty("words")),
            Words(untelling.RootElement.GetProperty("empty")),
            forms.RootElement.GetProperty("entries").EnumerateObject()
                .SelectMany(entry => entry.Value.GetString()!.Split(' '), (entry, codePoint) => (Ascii: entry.Name, Rune: RuneOf(codePoint)))
                .ToFrozenDictionary(form => form.Rune, form => form.Ascii));
    }

    private static FrozenSet<string> Words(JsonElement text) => text.GetString()!.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static Rune RuneOf(string codePoint) => new(uint.Parse(codePoint, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));

    private static JsonDocument Open(string file)
    {
        using var stream = typeof(NameKnowledge).Assembly.GetManifestResourceStream($"Evaluation/{file}")
            ?? throw new InvalidOperationException($"Evaluation/{file} is not built into the program.");
        return JsonDocument.Parse(stream);
    }
}
