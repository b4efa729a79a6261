using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NegotiationMonitor.Analysis.Knowledge;

namespace NegotiationMonitor.Knowledge;

/// <summary>Makes the JSON Schema (draft-07) by which an editor completes and checks the knowledge files of one kind.</summary>
internal static class KnowledgeSchema
{
    // For files and terminals, never for HTML: quotes and letters beyond ASCII stay legible.
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema as indented JSON with a final newline; it takes the built-in files and a user's own.</summary>
    public static string Of(KnowledgeKind kind) => new JsonObject
    {
        ["$schema"] = "http://json-schema.org/draft-07/schema#",
        ["title"] = $"Knowledge of {kind.Folder}",
        ["description"] = kind.Holds,
        ["type"] = "object",
        ["required"] = new JsonArray("entries"),
        ["additionalProperties"] = false,
        ["properties"] = new JsonObject
        {
            ["$schema"] = Text("Where this schema lies, for the editor."),
            ["about"] = Text("What the file holds."),
            ["source"] = Text("Whence the facts are."),
            ["licence"] = Text("Under which licence they may be used."),
            ["entries"] = new JsonObject { ["type"] = "array", ["items"] = Entry(kind) },
        },
    }.ToJsonString(Readable).ReplaceLineEndings("\n") + "\n";

    // An entry that changes a built-in one says no more than what changes.
    private static JsonObject Entry(KnowledgeKind kind) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["anyOf"] = new JsonArray(
            new JsonObject { ["required"] = new JsonArray([.. kind.Fields.Where(field => field.IsRequired).Select(field => JsonValue.Create(field.Name))]) },
            new JsonObject { ["required"] = new JsonArray("id", "change") }),
        ["properties"] = new JsonObject(kind.Changing().Fields.Select(field => KeyValuePair.Create<string, JsonNode?>(field.Name, Property(field)))),
    };

    private static JsonObject Property(KnowledgeField field)
    {
        var property = field.Type switch
        {
            FieldType.Text => Text(field.Holds),
            FieldType.Texts => new JsonObject { ["type"] = "array", ["uniqueItems"] = true, ["items"] = Text(null) },
            FieldType.Truth => new JsonObject { ["type"] = "boolean" },
            FieldType.WholeNumber => new JsonObject { ["type"] = "integer" },
            FieldType.Number => new JsonObject { ["type"] = "number" },
            _ => new JsonObject { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = "number" } },
        };
        property["description"] = field.Holds;
        if (field.Values.Count > 0) property["enum"] = new JsonArray([.. field.Values.Select(value => JsonValue.Create(value))]);
        return property;
    }

    private static JsonObject Text(string? description)
    {
        var text = new JsonObject { ["type"] = "string", ["pattern"] = "\\S" };
        if (description is not null) text["description"] = description;
        return text;
    }
}
