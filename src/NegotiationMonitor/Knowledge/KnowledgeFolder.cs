using NegotiationMonitor.Analysis.Knowledge;

namespace NegotiationMonitor.Knowledge;

/// <summary>A user's own knowledge files, in a folder laid out like the built-in knowledge: parties/my-groups.json, cues/force.json, …</summary>
internal static class KnowledgeFolder
{
    /// <summary>The built-in knowledge, with what the folder adds to it and changes.</summary>
    /// <param name="folder">The folder; null or empty for none.</param>
    /// <exception cref="KnowledgeException">A file is faulty; all faults are named with file, line and remedy.</exception>
    public static KnowledgeReading Over(string? folder)
    {
        if (string.IsNullOrEmpty(folder)) return new KnowledgeReading(KnowledgeBase.BuiltIn, [], []);
        var reading = Read(folder);
        return reading.Faults.Count == 0 ? reading : throw new KnowledgeException(reading.Faults);
    }

    /// <summary>Reads every .json file of the folder and lays them over the built-in knowledge. Schemas (.schema.json) may lie among them.</summary>
    public static KnowledgeReading Read(string folder)
    {
        List<string> unreadable = [];
        List<KnowledgeText> texts = [];
        foreach (var path in Files(folder, unreadable))
        {
            try
            {
                texts.Add(new KnowledgeText(Path.GetRelativePath(folder, path).Replace('\\', '/'), path, File.ReadAllBytes(path)));
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                unreadable.Add($"{path}: the file can't be read ({fault.Message}). Let this user read it.");
            }
        }

        var reading = KnowledgeBase.BuiltIn.With(texts);
        return reading with { Faults = [.. unreadable, .. reading.Faults] };
    }

    private static IReadOnlyList<string> Files(string folder, List<string> unreadable)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
                .Where(path => !path.EndsWith(".schema.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            unreadable.Add($"{folder}: the folder can't be read ({fault.Message}). Name a folder that exists and that this user may read.");
            return [];
        }
    }
}
