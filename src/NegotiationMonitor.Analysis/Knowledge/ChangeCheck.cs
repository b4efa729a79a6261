using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Knowledge;

/// <summary>Holds a user's entry against all others: whether its parties are known, its words free, its examples true.</summary>
/// <param name="knowledge">All knowledge together.</param>
internal sealed class ChangeCheck(KnowledgeBase knowledge)
{
    private const string Gap = "…";
    private static readonly string[] SignalFolders = ["cues", "scopes", "domains"];

    private readonly SentenceSplitter _splitter = new(new Abbreviations(knowledge));
    private readonly HashSet<string> _parties = [.. knowledge.Entries("parties").SelectMany(Names)];
    private readonly Lazy<ILookup<string, KnowledgeEntry>> _signalWords = new(() => SignalFolders.SelectMany(knowledge.Entries)
        .SelectMany(entry => entry.Forms.Concat(entry.Unless), (entry, form) => (Key: Key(form), Entry: entry))
        .ToLookup(word => word.Key, word => word.Entry, StringComparer.Ordinal));

    /// <summary>What is wrong with an entry that stands in <paramref name="folder"/>.</summary>
    public IEnumerable<string> Faults(string folder, KnowledgeEntry entry) =>
        FormFaults(folder, entry).Concat(PartyFaults(folder, entry)).Concat(DayFaults(folder, entry)).Concat(WordFaults(folder, entry)).Concat(ExampleFaults(folder, entry))
            .Select(fault => $"{entry.Where}, entry \"{entry.Id}\": {fault}");

    private static IEnumerable<string> FormFaults(string folder, KnowledgeEntry entry) =>
        Words(folder, entry).Concat(entry.Unless).Where(form => Key(form).Split(' ') is [Gap or "", ..] or [.., Gap])
            .Select(form => $"\"{form}\" begins or ends with a gap. A gap stands between words; write \"cast … doubt\".");

    private static IEnumerable<string> DayFaults(string folder, KnowledgeEntry entry)
    {
        if (folder != "calendar") yield break;
        var (least, most) = entry.Text("unit") switch { "weekday" => (0, 6), "month" => (1, 12), _ => (-366, 366) };
        if (entry.Fields["value"].GetInt32() is var value && (value < least || value > most))
            yield return $"\"value\" is {value}; for \"unit\": \"{entry.Text("unit")}\" it must lie between {least} and {most}.";
    }

    /// <summary>The parties that the entry names and that are none.</summary>
    private IEnumerable<string> PartyFaults(string folder, KnowledgeEntry entry) =>
        // An institution of a state may be all that is known of it.
        (folder == "parties" ? ["home"] : (string[])["party"]).Select(entry.Text).OfType<string>().Where(party => !_parties.Contains(party))
            .Select(party => $"\"{party}\" is the name of no party.{NearestName.Hint(party, _parties)} Write a \"name\" of parties, or add the party there.");

    private IEnumerable<string> WordFaults(string folder, KnowledgeEntry entry)
    {
        if (!SignalFolders.Contains(folder)) yield break;
        foreach (var form in entry.Forms.Concat(entry.Unless))
        {
            if (_signalWords.Value[Key(form)].FirstOrDefault(other => other.Id != entry.Id || other.File != entry.File) is not { } other) continue;
            yield return $"\"{form}\" is also in \"{other.Id}\" ({other.Where}), and a word can't be two things. Leave it out, " +
                $"or take it from there: {{ \"id\": \"{other.Id}\", \"change\": \"extend\", \"without\": [\"{form}\"] }}.";
        }
    }

    private IEnumerable<string> ExampleFaults(string folder, KnowledgeEntry entry)
    {
        if (entry.Examples.Count == 0) yield break;
        var words = new PhraseTable<string>();
        foreach (var form in Words(folder, entry)) words.Add(form, form);
        foreach (var example in entry.Examples)
        {
            var text = _splitter.Scan(example);
            if (words.Find(text, 0, text.Tokens.Count).Count == 0)
                yield return $"the example \"{example}\" holds none of its words. Add the form that it shows, or another example.";
        }
    }

    private static IEnumerable<string> Words(string folder, KnowledgeEntry entry) =>
        entry.Forms.Concat(KnowledgeKinds.Of(folder)!.WordFields.SelectMany(field => entry.Texts(field.Name)));

    private static IEnumerable<string> Names(KnowledgeEntry party) => new[] { party.Text("name"), party.Text("party"), party.Forms[0] }.OfType<string>();

    private static string Key(string form) => string.Join(' ', Tokenizer.Tokens(form)
        .Select(token => string.Create(token.End - token.Start, form[token.Start..token.End], static (into, from) => Text.Words.Normalise(from, into))));
}
