using System.Text.Json;

namespace NegotiationMonitor.Analysis.Knowledge;

/// <summary>Adds a user's entry to the built-in one of the same id: its lists are added, its single values stand instead.</summary>
internal static class EntryExtension
{
    /// <summary>Both together; it stays in the built-in entry's file, which tells what it is about.</summary>
    public static KnowledgeEntry Over(KnowledgeEntry builtIn, KnowledgeEntry extension, KnowledgeKind kind)
    {
        var without = extension.Texts("without");
        var fields = builtIn.Fields.ToDictionary(StringComparer.Ordinal);
        foreach (var field in kind.Fields)
        {
            if (field.Type == FieldType.Texts && fields.ContainsKey(field.Name))
                fields[field.Name] = JsonSerializer.SerializeToElement(Together(builtIn.Texts(field.Name), extension.Texts(field.Name), without));
            else if (extension.Fields.TryGetValue(field.Name, out var value))
                fields[field.Name] = field.Type == FieldType.Numbers && fields.TryGetValue(field.Name, out var below) ? Together(below, value) : value;
        }

        return builtIn with
        {
            Where = extension.Where,
            Forms = Together(builtIn.Forms, extension.Forms, without),
            Unless = Together(builtIn.Unless, extension.Unless, without),
            // The built-in entry's examples may show a form that it has lost; they were tried with it.
            Examples = extension.Examples,
            Fields = fields,
        };
    }

    /// <summary>What the extension takes away and the built-in entry doesn't have.</summary>
    public static IEnumerable<string> NotThere(KnowledgeEntry builtIn, KnowledgeEntry extension, KnowledgeKind kind) =>
        extension.Texts("without").Except([.. builtIn.Forms, .. builtIn.Unless,
            .. kind.Fields.Where(field => field.Type == FieldType.Texts).SelectMany(field => builtIn.Texts(field.Name))]);

    // A later version of the program may hold what the user added before: twice is no fault here.
    private static string[] Together(IReadOnlyList<string> builtIn, IReadOnlyList<string> added, IReadOnlyList<string> without) =>
        [.. builtIn.Except(without).Union(added)];

    private static JsonElement Together(JsonElement builtIn, JsonElement added)
    {
        var numbers = builtIn.EnumerateObject().ToDictionary(number => number.Name, number => number.Value, StringComparer.Ordinal);
        foreach (var number in added.EnumerateObject()) numbers[number.Name] = number.Value;
        return JsonSerializer.SerializeToElement(numbers);
    }
}
