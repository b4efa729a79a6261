namespace NegotiationMonitor.Analysis.Knowledge;

/// <summary>
/// The facts about the world and the language that the analysis goes by, read from JSON files: a folder a subject; each file says what it
/// holds and whence ("about", "source", "licence") and lists "entries", each with "id", "forms", and optionally "unless", "examples" and
/// fields of its subject. Read once, never changed.
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
        Entries(folder).FirstOrDefault(entry => entry.Id == id)
        ?? throw new KnowledgeException([$"{folder}: there is no entry \"{id}\". Put it back; the analysis needs it."]);

    /// <summary>Reads knowledge files; all faults are told at once.</summary>
    /// <param name="files">Name ("verbs/saying.json") and content of each.</param>
    /// <exception cref="KnowledgeException">Any file is faulty.</exception>
    public static KnowledgeBase Read(IEnumerable<(string Name, Stream Content)> files)
    {
        var knowledge = new KnowledgeBase();
        List<string> faults = [];
        foreach (var (name, content) in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            var folder = name.Split('/')[0];
            if (!knowledge._folders.TryGetValue(folder, out var entries)) knowledge._folders[folder] = entries = [];
            entries.AddRange(KnowledgeFile.Read(name, content, faults));
        }

        foreach (var (folder, entries) in knowledge._folders)
        {
            faults.AddRange(entries.GroupBy(entry => entry.Id).Where(same => same.Count() > 1).Select(same =>
                $"{folder}: the id \"{same.Key}\" stands {same.Count()} times ({string.Join(", ", same.Select(entry => entry.File).Distinct())}). Give each its own."));
        }

        return faults.Count == 0 ? knowledge : throw new KnowledgeException(faults);
    }

    private static KnowledgeBase Load()
    {
        var assembly = typeof(KnowledgeBase).Assembly;
        var files = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Root, StringComparison.Ordinal))
            .Select(name => (name[Root.Length..], assembly.GetManifestResourceStream(name)!)).ToList();
        try
        {
            return Read(files);
        }
        finally
        {
            foreach (var (_, content) in files) content.Dispose();
        }
    }
}
