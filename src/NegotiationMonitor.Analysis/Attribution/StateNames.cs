using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>Words that a text uses like a state's name or adjective, brought together: "Vaimoan" belongs to "Vaimoa".</summary>
internal sealed class StateNames
{
    /// <summary>How many letters a name and its adjective share at least.</summary>
    private const int Shared = 4;

    /// <summary>No article is about more states; a text made to hold more must not cost more.</summary>
    private const int Most = 100;

    private static readonly string[] AdjectiveEndings = ["an", "ian", "n", "i", "ese", "ish", "ari", "ic", "ite", "ans", "ians", "is"];

    private readonly Dictionary<string, bool> _seen = new(StringComparer.Ordinal);
    private string[]? _capitalised;

    /// <summary>Takes note of a word.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="isName">True when it stood as a name ("Velmark's army"), false when it may be an adjective ("Velmarkan army").</param>
    public void Saw(string word, bool isName)
    {
        if (_seen.Count < Most || _seen.ContainsKey(word)) _seen[word] = isName || _seen.GetValueOrDefault(word);
    }

    /// <summary>Takes note of names that stand in the text with an adjective of their own: "Quillanta" and "Quillantan".</summary>
    /// <param name="text">The text.</param>
    /// <param name="title">The headline, which often names the state that the text takes for granted.</param>
    /// <param name="isOther">Words that are known to be something else.</param>
    public void SawPairs(ScannedText text, string? title, Func<string, bool> isOther)
    {
        var words = Capitalised(text, title);
        for (var at = 0; at + 1 < words.Length; at++)
        {
            // In alphabetical order an adjective stands close behind its name.
            for (var next = at + 1; next < Math.Min(words.Length, at + 4); next++)
            {
                if (IsAdjectiveOf(words[next], words[at]) && !isOther(words[at]) && !isOther(words[next])) Saw(words[at], isName: true);
            }
        }
    }

    /// <summary>Every form with the name that it belongs to.</summary>
    public IEnumerable<(string Form, string Name)> Resolved(ScannedText text, string? title)
    {
        if (_seen.Count == 0) yield break;

        var capitalised = Capitalised(text, title);
        var names = _seen.Where(seen => seen.Value).Select(seen => seen.Key).ToList();
        foreach (var word in _seen.Keys.Order(StringComparer.Ordinal))
        {
            var name = NameOf(word, names) ?? NameOf(word, capitalised) ?? (_seen[word] ? word : Stripped(word));
            yield return (word, name);
            yield return (name, name);
            // Adjectives that never stood before an army: "the Velmarkan foreign minister", "Velmarkans".
            foreach (var other in capitalised)
            {
                if (other != name && IsAdjectiveOf(other, name)) yield return (other, name);
            }
        }
    }

    /// <summary>True for a word that ends as the adjectives of states do: "Velmarkan", "Samerese".</summary>
    public static bool IsAdjective(ReadOnlySpan<char> word) =>
        word.Length > 5 && (word.EndsWith("an", StringComparison.Ordinal) || word.EndsWith("ese", StringComparison.Ordinal) || word.EndsWith("ni", StringComparison.Ordinal));

    /// <summary>"Tarvenian" in a text that never says "Tarvenia".</summary>
    private static string Stripped(string adjective) =>
        adjective.Length > 5 && adjective.EndsWith("an", StringComparison.Ordinal) ? adjective[..^1] : adjective;

    private static string? NameOf(string adjective, IEnumerable<string> names) =>
        names.Where(name => name != adjective && IsAdjectiveOf(adjective, name)).OrderByDescending(name => SharedPrefix(name, adjective)).ThenBy(name => name, StringComparer.Ordinal).FirstOrDefault();

    private static bool IsAdjectiveOf(string adjective, string name)
    {
        var shared = SharedPrefix(adjective, name);
        return shared >= Math.Max(Shared, name.Length - 3)
            && adjective.Length > shared
            && AdjectiveEndings.Any(ending => adjective.EndsWith(ending, StringComparison.Ordinal) && adjective.Length - ending.Length <= shared + 1);
    }

    private static int SharedPrefix(string one, string other)
    {
        var at = 0;
        while (at < one.Length && at < other.Length && one[at] == other[at]) at++;
        return at;
    }

    /// <summary>The capitalised words of text and headline, each once, in alphabetical order. Asked for twice, gathered once.</summary>
    private string[] Capitalised(ScannedText text, string? title)
    {
        if (_capitalised is not null) return _capitalised;

        var words = new HashSet<string>(StringComparer.Ordinal);
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            if (text.Tokens[at] is { IsCapitalised: true, Kind: TokenKind.Word } token && token.End - token.Start is >= 4 and <= 24) lookup.Add(text.TextOf(at));
        }

        foreach (var token in title is null ? [] : Tokenizer.Tokens(title))
        {
            if (token is { IsCapitalised: true, Kind: TokenKind.Word } && token.End - token.Start is >= 4 and <= 24) lookup.Add(title.AsSpan(token.Start, token.End - token.Start));
        }

        _capitalised = [.. words];
        Array.Sort(_capitalised, StringComparer.Ordinal);
        return _capitalised;
    }
}
