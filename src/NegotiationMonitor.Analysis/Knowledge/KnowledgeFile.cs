using System.Text.Json;

namespace NegotiationMonitor.Analysis.Knowledge;

/// <summary>Reads one knowledge file.</summary>
internal static class KnowledgeFile
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The entries of the file; what is wrong goes to <paramref name="faults"/>.</summary>
    public static IReadOnlyList<KnowledgeEntry> Read(string file, Stream content, List<string> faults)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(content, Lenient);
        }
        catch (JsonException fault)
        {
            faults.Add($"{file}: not JSON: {fault.Message}");
            return [];
        }

        using (document)
        {
            foreach (var header in (string[])["about", "source", "licence"])
            {
                if (!document.RootElement.TryGetProperty(header, out var text) || text.ValueKind != JsonValueKind.String)
                {
                    faults.Add($"{file}: \"{header}\" is missing. Say what the file holds, whence, and under which licence.");
                }
            }

            if (!document.RootElement.TryGetProperty("entries", out var entries) || entries.ValueKind != JsonValueKind.Array)
            {
                faults.Add($"{file}: \"entries\" is missing. Put the entries in a list.");
                return [];
            }

            return [.. entries.EnumerateArray().Select(entry => Entry(file, entry, faults)).OfType<KnowledgeEntry>()];
        }
    }

    private static KnowledgeEntry? Entry(string file, JsonElement entry, List<string> faults)
    {
        if (!entry.TryGetProperty("id", out var idElement) || idElement.GetString() is not { Length: > 0 } id)
        {
            faults.Add($"{file}: an entry has no \"id\". Give it one, unique in its folder.");
            return null;
        }

        var forms = Texts(entry, "forms");
        if (forms.Count == 0) faults.Add($"{file}, entry \"{id}\": \"forms\" is empty. List the words that it is known by.");
        faults.AddRange(forms.GroupBy(form => form).Where(same => same.Count() > 1)
            .Select(same => $"{file}, entry \"{id}\": form \"{same.Key}\" stands twice. Keep it once."));

        string[] own = ["id", "forms", "unless", "examples"];
        return new KnowledgeEntry(
            file, id, forms, Texts(entry, "unless"), Texts(entry, "examples"),
            entry.EnumerateObject().Where(property => !own.Contains(property.Name))
                .ToDictionary(property => property.Name, property => property.Value.Clone(), StringComparer.Ordinal));
    }

    private static IReadOnlyList<string> Texts(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(text => text.GetString()!)] : [];
}
