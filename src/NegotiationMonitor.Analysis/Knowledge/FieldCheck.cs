using System.Text.Json;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Knowledge;

/// <summary>Holds an entry against its kind: unknown and missing fields, values of the wrong type.</summary>
/// <param name="kind">The kind.</param>
internal sealed class FieldCheck(KnowledgeKind kind)
{
    /// <summary>What is wrong with an entry that is a JSON object, each with the field where it is.</summary>
    public IEnumerable<(string Field, string Fault)> Faults(JsonElement entry)
    {
        foreach (var twice in entry.EnumerateObject().GroupBy(property => property.Name).Where(same => same.Count() > 1))
        {
            yield return (twice.Key, $"\"{twice.Key}\" stands twice. Keep it once.");
        }

        foreach (var property in entry.EnumerateObject())
        {
            if (kind.Fields.FirstOrDefault(field => field.Name == property.Name) is not { } field)
            {
                yield return (property.Name, $"\"{property.Name}\" is no field of {kind.Folder}.{NearestName.Hint(property.Name, Names)} The fields are {string.Join(", ", Names)}.");
            }
            else if (FaultIn(field, property.Value) is { } fault)
            {
                yield return (field.Name, $"\"{field.Name}\" {fault}");
            }
        }

        // An entry that changes another one says no more than what changes.
        if (entry.TryGetProperty("change", out _)) yield break;
        foreach (var missing in kind.Fields.Where(field => field.IsRequired && !entry.TryGetProperty(field.Name, out _)))
        {
            yield return (missing.Name, $"\"{missing.Name}\" is missing. {missing.Holds}");
        }
    }

    private IEnumerable<string> Names => kind.Fields.Select(known => known.Name);

    private static string? FaultIn(KnowledgeField field, JsonElement value) => field.Type switch
    {
        FieldType.Text => FaultInText(field, value),
        FieldType.Texts => FaultInTexts(field, value),
        FieldType.Truth => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : $"is {Shown(value)}; it must be true or false.",
        FieldType.WholeNumber => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _) ? null : $"is {Shown(value)}; it must be a whole number.",
        FieldType.Number => value.ValueKind == JsonValueKind.Number ? null : $"is {Shown(value)}; it must be a number.",
        _ => value.ValueKind == JsonValueKind.Object && value.EnumerateObject().All(number => number.Value.ValueKind == JsonValueKind.Number)
            ? null : $"is {Shown(value)}; it must be an object of numbers: {{ \"name\": 0.5 }}.",
    };

    private static string? FaultInText(KnowledgeField field, JsonElement value)
    {
        if (!IsText(value)) return $"is {Shown(value)}; it must be a text that is not blank.";
        return field.Values.Count == 0 || field.Values.Contains(value.GetString()!)
            ? null
            : $"is {Shown(value)}; it must be one of {string.Join(", ", field.Values)}.{NearestName.Hint(value.GetString()!, field.Values)}";
    }

    private static string? FaultInTexts(KnowledgeField field, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array) return $"is {Shown(value)}; it must be a list of texts: \"{field.Name}\": [\"…\"].";
        if (field.IsRequired && value.GetArrayLength() == 0) return "is empty. List the words that it is known by.";
        if (value.EnumerateArray().FirstOrDefault(text => !IsText(text)) is { ValueKind: not JsonValueKind.Undefined } odd)
            return $"holds {Shown(odd)}; each must be a text that is not blank.";
        return value.EnumerateArray().GroupBy(text => text.GetString()).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? $"holds \"{twice.Key}\" twice. Keep it once."
            : null;
    }

    private static bool IsText(JsonElement value) => value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString());

    private static string Shown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        _ => value.GetRawText(),
    };
}
