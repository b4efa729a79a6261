using System.Globalization;
using System.Text.Json;

namespace NegotiationMonitor.Articles;

/// <summary>A language written in Latin letters and its commonest words.</summary>
internal sealed record Language(string Id, string Name, IReadOnlyList<string> Words, IReadOnlyList<string> Examples);

/// <summary>A range of letters that English doesn't use.</summary>
/// <param name="Name">What to call it: "Cyrillic letters".</param>
/// <param name="From">Its first letter.</param>
/// <param name="To">Its last letter.</param>
/// <param name="FewestLetters">How many of them make a text of it.</param>
/// <param name="Examples">Texts in it.</param>
internal sealed record Script(string Name, char From, char To, int FewestLetters, IReadOnlyList<string> Examples);

/// <summary>What is known of languages, from the data file that is built into the program; English is the first language.</summary>
internal sealed record LanguageKnowledge(IReadOnlyList<Language> Languages, IReadOnlyList<Script> Scripts)
{
    /// <summary>Reads the built-in data file.</summary>
    public static LanguageKnowledge Load()
    {
        using var stream = typeof(LanguageKnowledge).Assembly.GetManifestResourceStream("Articles/languages.json")
            ?? throw new InvalidOperationException("Articles/languages.json is not built into the program.");
        using var file = JsonDocument.Parse(stream);
        return new LanguageKnowledge(
            [.. file.RootElement.GetProperty("entries").EnumerateArray().Select(LanguageOf)],
            [.. file.RootElement.GetProperty("scripts").EnumerateArray().Select(ScriptOf)]);
    }

    private static Language LanguageOf(JsonElement entry) => new(
        entry.GetProperty("id").GetString()!,
        entry.GetProperty("name").GetString()!,
        entry.GetProperty("words").GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        Texts(entry.GetProperty("examples")));

    private static Script ScriptOf(JsonElement entry) => new(
        entry.GetProperty("name").GetString()!,
        Letter(entry.GetProperty("from")),
        Letter(entry.GetProperty("to")),
        entry.GetProperty("fewestLetters").GetInt32(),
        Texts(entry.GetProperty("examples")));

    private static char Letter(JsonElement codePoint) =>
        (char)ushort.Parse(codePoint.GetString()!, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static IReadOnlyList<string> Texts(JsonElement list) => [.. list.EnumerateArray().Select(text => text.GetString()!)];
}
