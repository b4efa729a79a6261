using System.Text.Json;

namespace NegotiationMonitor.Analysis.Knowledge;

/// <summary>One entry of a knowledge file.</summary>
/// <param name="File">The file, for example "verbs/saying.json".</param>
/// <param name="Where">Where it stands, as messages name it: "/etc/monitor/verbs/saying.json:12".</param>
/// <param name="Id">Its id, unique in its folder.</param>
/// <param name="Forms">The words or phrases that it is known by; " … " stands for a gap of a few words. At least one.</param>
/// <param name="Unless">Longer phrases that hold a form and mean something else.</param>
/// <param name="Examples">Sentences that hold one of the forms.</param>
/// <param name="Fields">What else the file says of it, by name, as its subject needs.</param>
public sealed record KnowledgeEntry(
    string File,
    string Where,
    string Id,
    IReadOnlyList<string> Forms,
    IReadOnlyList<string> Unless,
    IReadOnlyList<string> Examples,
    IReadOnlyDictionary<string, JsonElement> Fields)
{
    /// <summary>The text of a field; null where the entry has none.</summary>
    public string? Text(string field) => Fields.TryGetValue(field, out var value) ? value.GetString() : null;

    /// <summary>The truth of a field; false where the entry has none.</summary>
    public bool Is(string field) => Fields.TryGetValue(field, out var value) && value.ValueKind == JsonValueKind.True;

    /// <summary>The texts of a field that holds a list; empty where the entry has none.</summary>
    public IReadOnlyList<string> Texts(string field) =>
        Fields.TryGetValue(field, out var value) ? [.. value.EnumerateArray().Select(text => text.GetString()!)] : [];
}
