using System.Reflection;

namespace NegotiationMonitor.Analysis.Knowledge;

/// <summary>
/// The facts about the world and the language that the analysis goes by, read from JSON files: a folder a subject; each file says what it
/// holds and whence ("about", "source", "licence") and lists "entries", as <see cref="KnowledgeKinds"/> describe them. Read once, never changed.
/// </summary>
public sealed class KnowledgeBase
{
    private const string Root = "knowledge/";
    private readonly Dictionary<string, List<KnowledgeEntry>> _folders = new(StringComparer.Ordinal);

    private KnowledgeBase()
    {
    }

    /// <summary>The knowledge that is built into the program.</summary>
    public static KnowledgeBase BuiltIn { get; } = Load();

    /// <summary>The folders, in alphabetical order.</summary>
    public IEnumerable<string> Folders => _folders.Keys.Order(StringComparer.Ordinal);

    /// <summary>All entries of a folder; empty where there is no such folder.</summary>
    public IReadOnlyList<KnowledgeEntry> Entries(string folder) => _folders.TryGetValue(folder, out var entries) ? entries : [];

    /// <summary>The entry with this id.</summary>
    /// <exception cref="KnowledgeException">The folder has none.</exception>
    public KnowledgeEntry Entry(string folder, string id) =>
        Find(folder, id)
        ?? throw new KnowledgeException([$"{folder}: there is no entry \"{id}\". Put it back; the analysis needs it."]);

    /// <summary>The entry with this id; null where the folder has none.</summary>
    public KnowledgeEntry? Find(string folder, string id) => Entries(folder).FirstOrDefault(entry => entry.Id == id);

    /// <summary>Lays a user's own files over this knowledge: an entry with a new id is added, one with a known id replaces, extends or removes.</summary>
    public KnowledgeReading With(IEnumerable<KnowledgeText> files) => new KnowledgeOverlay(this).Read(files);

    /// <summary>Reads knowledge files; all faults are told at once.</summary>
    /// <exception cref="KnowledgeException">Any file is faulty.</exception>
    public static KnowledgeBase Read(IEnumerable<KnowledgeText> files)
    {
        List<string> faults = [];
        Dictionary<string, List<KnowledgeEntry>> folders = new(StringComparer.Ordinal);
        foreach (var file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            var folder = file.Name.Split('/')[0];
            if (KnowledgeKinds.Of(folder) is not { } kind)
            {
                faults.Add($"{file.Path}: \"{folder}\" is no kind of knowledge. Put the file into one of {string.Join(", ", KnowledgeKinds.All.Select(known => known.Folder))}.");
                continue;
            }

            if (!folders.TryGetValue(folder, out var entries)) folders[folder] = entries = [];
            entries.AddRange(new KnowledgeFile(file, kind, faults).Read(KnowledgeFile.Heads));
        }

        foreach (var (folder, entries) in folders)
        {
            faults.AddRange(entries.GroupBy(entry => entry.Id).Where(same => same.Count() > 1).Select(same =>
                $"{folder}: the id \"{same.Key}\" stands {same.Count()} times ({string.Join(", ", same.Select(entry => entry.Where))}). Give each its own."));
        }

        return faults.Count == 0 ? Of(folders.Select(folder => (folder.Key, folder.Value.AsEnumerable()))) : throw new KnowledgeException(faults);
    }

    /// <summary>Knowledge of these entries, by folder; folders without any are left out.</summary>
    internal static KnowledgeBase Of(IEnumerable<(string Folder, IEnumerable<KnowledgeEntry> Entries)> folders)
    {
        var knowledge = new KnowledgeBase();
        foreach (var (folder, entries) in folders)
        {
            List<KnowledgeEntry> listed = [.. entries];
            if (listed.Count > 0) knowledge._folders[folder] = listed;
        }

        return knowledge;
    }

    private static KnowledgeBase Load()
    {
        var assembly = typeof(KnowledgeBase).Assembly;
        return Read(assembly.GetManifestResourceNames().Where(name => name.StartsWith(Root, StringComparison.Ordinal))
            .Select(name => new KnowledgeText(name[Root.Length..], name[Root.Length..], Content(assembly, name))));
    }

    private static byte[] Content(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
