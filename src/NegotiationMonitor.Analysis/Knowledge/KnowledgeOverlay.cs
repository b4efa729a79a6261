using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Knowledge;

/// <summary>Lays a user's own files over the built-in knowledge: an entry with a new id is added, one with a known id replaces, extends or removes.</summary>
/// <param name="builtIn">The knowledge below.</param>
internal sealed class KnowledgeOverlay(KnowledgeBase builtIn)
{
    private readonly List<string> _faults = [];

    /// <summary>Reads the files and lays them over.</summary>
    public KnowledgeReading Read(IEnumerable<KnowledgeText> files)
    {
        List<KnowledgeChange> changes = [];
        foreach (var file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            if (KindOf(file) is not { } kind) continue;
            changes.AddRange(new KnowledgeFile(file, kind.Changing(), _faults).Read(neededHeads: [])
                .Select(entry => Change(kind, entry)).OfType<KnowledgeChange>());
        }

        _faults.AddRange(changes.GroupBy(change => (change.Folder, change.Entry.Id)).Where(same => same.Count() > 1).Select(same =>
            $"{same.Last().Entry.Where}, entry \"{same.Key.Id}\": the id stands already at {same.First().Entry.Where}. Give each its own, or put both into one."));

        var knowledge = KnowledgeBase.Of(KnowledgeKinds.All.Select(kind => (kind.Folder, Laid(kind, changes))));
        var check = new ChangeCheck(knowledge);
        _faults.AddRange(changes.Where(change => change.Kind != KnowledgeChangeKind.Removed)
            .SelectMany(change => check.Faults(change.Folder, knowledge.Entry(change.Folder, change.Entry.Id))));
        return new KnowledgeReading(knowledge, changes, _faults);
    }

    private KnowledgeKind? KindOf(KnowledgeText file)
    {
        var folder = file.Name.Contains('/', StringComparison.Ordinal) ? file.Name.Split('/')[0] : "";
        if (KnowledgeKinds.Of(folder) is { } kind) return kind;
        var folders = KnowledgeKinds.All.Select(known => known.Folder);
        _faults.Add(folder.Length == 0
            ? $"{file.Path}: the file lies in no folder of a kind. Put it into one of {string.Join(", ", folders)}."
            : $"{file.Path}: \"{folder}\" is no kind of knowledge.{NearestName.Hint(folder, folders)} The folders are {string.Join(", ", folders)}.");
        return null;
    }

    private KnowledgeChange? Change(KnowledgeKind kind, KnowledgeEntry entry)
    {
        var below = builtIn.Find(kind.Folder, entry.Id);
        var change = entry.Text("change");
        var fault = (change, below) switch
        {
            (null, null) when kind.IsClosed => $"{kind.Folder} has a fixed set of entries, of which this is none.{NearId(kind, entry)} The entries are {Ids(kind)}.",
            (not null, null) => $"there is no built-in entry of {kind.Folder} with this id.{NearId(kind, entry)} A new entry is written without \"change\".",
            ("remove", _) when kind.IsClosed => "the analysis needs this entry. Take words from it with \"change\": \"extend\" and \"without\".",
            ("extend", { } found) when EntryExtension.NotThere(found, entry, kind).ToList() is [_, ..] missing =>
                $"\"without\" holds \"{string.Join("\", \"", missing)}\", which the built-in entry ({found.Where}) doesn't have. Leave it out, or write it as it stands there.",
            (not "extend", _) when entry.Fields.ContainsKey("without") => "\"without\" goes with \"change\": \"extend\" only. Leave it out, or extend the entry.",
            _ => null,
        };
        if (fault is null) return new KnowledgeChange(KindOf(change, below), kind.Folder, entry);
        _faults.Add($"{entry.Where}, entry \"{entry.Id}\": {fault}");
        return null;
    }

    private static KnowledgeChangeKind KindOf(string? change, KnowledgeEntry? below) => (change, below) switch
    {
        ("extend", _) => KnowledgeChangeKind.Extended,
        ("remove", _) => KnowledgeChangeKind.Removed,
        (_, null) => KnowledgeChangeKind.Added,
        _ => KnowledgeChangeKind.Replaced,
    };

    /// <summary>The entries of a kind, the user's first: of two parties with one form the first is meant.</summary>
    private IEnumerable<KnowledgeEntry> Laid(KnowledgeKind kind, List<KnowledgeChange> changes)
    {
        var own = changes.Where(change => change.Folder == kind.Folder).DistinctBy(change => change.Entry.Id).ToDictionary(change => change.Entry.Id, StringComparer.Ordinal);
        return own.Values.Where(change => change.Kind != KnowledgeChangeKind.Removed).Select(change => Laid(kind, change))
            .Concat(builtIn.Entries(kind.Folder).Where(entry => !own.ContainsKey(entry.Id)));
    }

    private KnowledgeEntry Laid(KnowledgeKind kind, KnowledgeChange change) => builtIn.Find(kind.Folder, change.Entry.Id) switch
    {
        null => change.Entry,
        { } below when change.Kind == KnowledgeChangeKind.Extended => EntryExtension.Over(below, change.Entry, kind),
        // It stays in the built-in entry's file, which tells what it is about.
        { } below => change.Entry with { File = below.File },
    };

    private string NearId(KnowledgeKind kind, KnowledgeEntry entry) => NearestName.Hint(entry.Id, builtIn.Entries(kind.Folder).Select(known => known.Id));

    private string Ids(KnowledgeKind kind) => string.Join(", ", builtIn.Entries(kind.Folder).Select(known => known.Id));
}
