namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>The people of an article, by all that its places together tell of each.</summary>
internal sealed class KnownPeople
{
    private readonly Dictionary<string, List<Entry>> _byLastName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _byFirstName = new(StringComparer.Ordinal);

    /// <summary>Who is meant by a name: by the whole of it, by a part that it begins or ends with, or by its last or first word alone; null where nobody is known by it.</summary>
    public Person? Find(string name, string lastName) => EntryOf(name, lastName)?.Person;

    /// <summary>Takes note of what one place tells of a person.</summary>
    public void Introduce(string name, string firstName, string lastName, Introduction told)
    {
        if (EntryOf(name, lastName) is not { } entry)
        {
            entry = new Entry(name);
            if (!_byLastName.TryGetValue(lastName, out var family)) _byLastName[lastName] = family = [];
            family.Add(entry);
            if (firstName != lastName) _byFirstName.TryAdd(firstName, entry);
        }

        entry.Add(name, told);
    }

    private Entry? EntryOf(string name, string lastName)
    {
        if (_byLastName.TryGetValue(lastName, out var family))
        {
            if (family.Find(entry => entry.Name == name) is { } whole) return whole;
            if (family.FindLast(entry => name == lastName || IsPart(entry.Name, name) || IsPart(name, entry.Name)) is { } part) return part;
        }

        return name == lastName && _byFirstName.TryGetValue(name, out var byFirst) ? byFirst : null;
    }

    /// <summary>"De Mistura" is a part of "Staffan de Mistura".</summary>
    private static bool IsPart(string whole, string part) =>
        whole.EndsWith(part, StringComparison.OrdinalIgnoreCase) || whole.StartsWith(part, StringComparison.OrdinalIgnoreCase);

    private sealed class Entry(string name)
    {
        private SourceKind? _kind;
        private bool _isAged;
        private Affiliation _affiliation = Affiliation.Open;

        public string Name { get; private set; } = name;

        public Person Person
        {
            get
            {
                // Whose age is told is a private person; who speaks and is never introduced is most often in office.
                var kind = _kind ?? (_isAged ? SourceKind.Witness : SourceKind.Official);
                return new Person(Name, kind, kind is SourceKind.Official or SourceKind.Media ? _affiliation.Party : null);
            }
        }

        public void Add(string name, Introduction told)
        {
            if (name.Length > Name.Length) Name = name;
            _kind ??= told.Kind;
            _isAged |= told.HasAge;
            _affiliation = _affiliation.Or(told.Affiliation);
        }
    }
}
