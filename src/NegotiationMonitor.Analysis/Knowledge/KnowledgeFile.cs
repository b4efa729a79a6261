using System.Text;
using System.Text.Json;

namespace NegotiationMonitor.Analysis.Knowledge;

/// <summary>Reads one knowledge file.</summary>
/// <param name="text">The file.</param>
/// <param name="kind">The kind that it is of.</param>
/// <param name="faults">Gets what is wrong.</param>
internal sealed class KnowledgeFile(KnowledgeText text, KnowledgeKind kind, List<string> faults)
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
    private static readonly string[] OwnFields = ["id", "forms", "unless", "examples"];

    /// <summary>The heads of a file: what it holds, whence, and under which licence.</summary>
    public static IReadOnlyList<string> Heads { get; } = ["about", "source", "licence"];

    private string Path => text.Path;

    /// <summary>The entries of the file that are right.</summary>
    /// <param name="neededHeads">The heads that it must have.</param>
    public IReadOnlyList<KnowledgeEntry> Read(IReadOnlyList<string> neededHeads)
    {
        // A byte order mark is no part of the text.
        var json = text.Json.Span.StartsWith(Encoding.UTF8.Preamble) ? text.Json[Encoding.UTF8.Preamble.Length..] : text.Json;
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            return Entries(document.RootElement, neededHeads, json);
        }
        catch (JsonException fault)
        {
            faults.Add($"{Path}:{fault.LineNumber + 1}: not JSON: {fault.Message.Split(" LineNumber")[0]} Mend it there, or just before: often a comma, a quote or a bracket is missing.");
            return [];
        }
    }

    private IReadOnlyList<KnowledgeEntry> Entries(JsonElement root, IReadOnlyList<string> neededHeads, ReadOnlyMemory<byte> json)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            faults.Add($"{Path}:1: the file is no JSON object. Write {{ \"entries\": [ … ] }}.");
            return [];
        }

        faults.AddRange(Heads.Where(head => root.TryGetProperty(head, out var value) ? value.ValueKind != JsonValueKind.String : neededHeads.Contains(head))
            .Select(head => $"{Path}:1: \"{head}\" is missing or no text. Say what the file holds, whence, and under which licence."));
        faults.AddRange(root.EnumerateObject().Where(property => property.Name is not ("$schema" or "entries") && !Heads.Contains(property.Name))
            .Select(property => $"{Path}:1: \"{property.Name}\" is not known here. A file holds {string.Join(", ", Heads)} and entries; facts belong into the entries."));
        if (!root.TryGetProperty("entries", out var entries) || entries.ValueKind != JsonValueKind.Array)
        {
            faults.Add($"{Path}:1: \"entries\" is missing or no list. Put the entries in a list: \"entries\": [ … ].");
            return [];
        }

        var lines = new EntryLines(json.Span);
        var check = new FieldCheck(kind);
        return [.. entries.EnumerateArray().Select((entry, index) => Entry(entry, index, lines, check)).OfType<KnowledgeEntry>()];
    }

    private KnowledgeEntry? Entry(JsonElement entry, int index, EntryLines lines, FieldCheck check)
    {
        var where = $"{Path}:{lines.Of(index)}";
        if (entry.ValueKind != JsonValueKind.Object)
        {
            faults.Add($"{where}: an entry is no object. Write {{ \"id\": \"…\", … }}.");
            return null;
        }

        if (!entry.TryGetProperty("id", out var idElement) || idElement.ValueKind != JsonValueKind.String || idElement.GetString() is not { Length: > 0 } id)
        {
            faults.Add($"{where}: an entry has no \"id\". Give it one, unique in its folder.");
            return null;
        }

        var wrong = check.Faults(entry).Select(fault => $"{Path}:{lines.Of(index, fault.Field)}, entry \"{id}\": {fault.Fault}").ToList();
        faults.AddRange(wrong);
        return wrong.Count > 0 ? null : new KnowledgeEntry(
            text.Name, where, id, Texts(entry, "forms"), Texts(entry, "unless"), Texts(entry, "examples"),
            entry.EnumerateObject().Where(property => !OwnFields.Contains(property.Name))
                .ToDictionary(property => property.Name, property => property.Value.Clone(), StringComparer.Ordinal));
    }

    private static IReadOnlyList<string> Texts(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(text => text.GetString()!)] : [];
}
