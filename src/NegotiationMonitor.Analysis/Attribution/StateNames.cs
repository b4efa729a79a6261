namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>Words that a text uses like a state's name or adjective, brought together: "Vaimoan" belongs to "Vaimoa".</summary>
internal sealed class StateNames
{
    /// <summary>How many letters a name and its adjective share at least.</summary>
    private const int Shared = 4;

    /// <summary>How much must speak for a state.</summary>
    private const int Enough = 2;

    private static readonly string[] Endings = ["ians", "ans", "ese", "ish", "ian", "ari", "ic", "er", "ite", "an", "is", "ns", "n", "i"];

    private readonly Dictionary<string, (bool IsName, int Weight)> _seen = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, bool> _capitalised = new(StringComparer.Ordinal);

    private readonly HashSet<string> _within = new(StringComparer.Ordinal);

    /// <summary>Takes note of a word with a capital, whether it stood as a noun, and whether within a sentence, where only names have capitals.</summary>
    public void Capitalised(string word, bool isNoun, bool isWithin)
    {
        _capitalised[word] = isNoun || _capitalised.GetValueOrDefault(word);
        if (isWithin) _within.Add(word);
    }

    /// <summary>Takes note of a word that looks like a state's.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="isName">True when it stood as a name ("Velmark's army"), false when it may be an adjective ("Velmarkan army").</param>
    /// <param name="weight">How much that tells.</param>
    public void Saw(string word, bool isName, int weight)
    {
        var before = _seen.GetValueOrDefault(word);
        _seen[word] = (before.IsName || isName, before.Weight + weight);
    }

    /// <summary>Every form with the name that it belongs to.</summary>
    /// <param name="titleWords">Capitalised words of the title, which may hold the name where the body has only its adjective.</param>
    public IEnumerable<(string Form, string Name)> Resolved(IEnumerable<string> titleWords)
    {
        List<string> title = [.. titleWords.Where(word => word.Length >= Shared)];
        List<string> nouns = [.. _capitalised.Where(word => word.Value).Select(word => word.Key), .. title];
        List<string> all = [.. nouns.Union(_capitalised.Keys, StringComparer.Ordinal)];
        var byName = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (word, (isName, weight)) in _seen.OrderBy(seen => seen.Key, StringComparer.Ordinal))
        {
            var name = BaseOf(word, nouns) ?? BaseOf(word, all) ?? (isName || _capitalised.GetValueOrDefault(word) ? word : Derived(word));
            byName[name] = byName.GetValueOrDefault(name) + weight + (name == word ? 0 : 1);
        }

        // A name that the title leads with and the body goes on about.
        foreach (var word in title)
        {
            var name = BaseOf(word, nouns) ?? word;
            if (byName.ContainsKey(name) || _capitalised.ContainsKey(name) || _capitalised.Keys.Any(other => IsAdjectiveOf(other, name))) byName[name] = byName.GetValueOrDefault(name) + Enough;
        }

        foreach (var (name, weight) in byName)
        {
            if (weight < Enough || !(_within.Contains(name) || title.Contains(name) || all.Any(other => _within.Contains(other) && IsAdjectiveOf(other, name)))) continue;
            yield return (name, name);
            foreach (var other in all)
            {
                if (other != name && IsAdjectiveOf(other, name)) yield return (other, name);
            }

            foreach (var word in _seen.Keys)
            {
                if (word != name && Derived(word) == name) yield return (word, name);
            }
        }
    }

    private static string? BaseOf(string adjective, IEnumerable<string> names) =>
        names.Where(name => name != adjective && IsAdjectiveOf(adjective, name)).OrderByDescending(name => SharedPrefix(name, adjective)).ThenBy(name => name, StringComparer.Ordinal).FirstOrDefault();

    private static bool IsAdjectiveOf(string adjective, string name)
    {
        var shared = SharedPrefix(adjective, name);
        return shared >= Math.Max(Math.Min(Shared, name.Length), name.Length - 3)
            && adjective.Length > shared && adjective.Length >= name.Length - 2
            && Endings.Any(ending => adjective.EndsWith(ending, StringComparison.Ordinal) && adjective.Length - ending.Length <= shared + 1)
            && !Endings.Any(ending => ending.Length > 1 && name.EndsWith(ending, StringComparison.Ordinal) && name.Length > adjective.Length);
    }

    /// <summary>The name that an adjective comes from, when the text nowhere has it: "Murovian" from "Murovia", "Sindarese" from "Sindar".</summary>
    private static string Derived(string adjective)
    {
        if (adjective.EndsWith("ians", StringComparison.Ordinal) || adjective.EndsWith("eans", StringComparison.Ordinal)) return adjective[..^2];
        if (adjective.EndsWith("ian", StringComparison.Ordinal) || adjective.EndsWith("ean", StringComparison.Ordinal)) return adjective[..^1];
        if (adjective.EndsWith("uan", StringComparison.Ordinal) || adjective.EndsWith("oan", StringComparison.Ordinal)) return adjective[..^1];
        if (adjective.EndsWith("an", StringComparison.Ordinal) && adjective.Length > 5) return adjective[..^1];
        if (adjective.EndsWith("ese", StringComparison.Ordinal) && adjective.Length > 6) return adjective[..^3];
        return adjective.EndsWith('i') && adjective.Length > 4 ? adjective[..^1] : adjective;
    }

    private static int SharedPrefix(string one, string other)
    {
        var at = 0;
        while (at < one.Length && at < other.Length && one[at] == other[at]) at++;
        return at;
    }
}
