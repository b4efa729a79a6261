using System.Text.RegularExpressions;
using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Tests.Impartiality;

/// <summary>
/// Puts other names into a text: each state becomes another one of the knowledge (with its adjectives, capitals and seats), each person
/// somebody else, each place that no list knows another such place. Names keep their number of words, so that nothing else moves.
/// </summary>
internal sealed class NameSwap
{
    private static readonly string[] NewNames =
        ["Tarvok", "Belmor", "Ossuri", "Kandel", "Ruvane", "Hestar", "Molvik", "Dareny", "Pelgor", "Zimora", "Lortan", "Vashek", "Ambrel", "Quorin", "Settar", "Noviru"];

    private readonly Dictionary<string, string> _names;
    private readonly Regex _anyName;

    private NameSwap(Dictionary<string, string> names)
    {
        _names = names;
        _anyName = new Regex($@"\b(?:{string.Join('|', names.Keys.OrderByDescending(name => name.Length).Select(Regex.Escape))})\b", RegexOptions.CultureInvariant);
    }

    /// <summary>The swap for one article: the states that the knowledge can swap, then the people and places that the analysis finds.</summary>
    public static NameSwap For(KnowledgeBase knowledge, ScannedText text, ArticleSpeech speech)
    {
        // A state that the text also shows by a town of its own stays: the town would still be that of the other.
        var shown = knowledge.Entries("places").Where(land => land.Text("party") is not null && land.Forms.Any(town => text.Body.Contains(town, StringComparison.Ordinal)))
            .Select(land => land.Text("party")!).ToHashSet(StringComparer.Ordinal);
        var names = States(knowledge, shown);
        var taken = new HashSet<string>(knowledge.Entries("parties").SelectMany(AllForms).Concat(speech.Mentions.Where(mention => mention.Kind == MentionKind.Party)
            .Select(mention => Written(text, mention))).SelectMany(form => form.Split(' ', '-')), StringComparer.Ordinal);
        var next = 0;
        foreach (var mention in speech.Mentions.Where(mention => mention.Kind != MentionKind.Party))
        {
            foreach (var word in Written(text, mention).Split(' ', '-', '.', '\'', '’'))
            {
                // A word that also names a party, or a common word ("Black Sea"), stays: its own ambiguity.
                if (word.Length < 3 || !char.IsUpper(word[0]) || word.All(char.IsUpper) || taken.Contains(word) || names.ContainsKey(word) || IsListed(knowledge, word)) continue;
                names[word] = NewNames[next % NewNames.Length] + (next >= NewNames.Length ? new string('a', next / NewNames.Length) : "");
                next++;
            }
        }

        return new NameSwap(names);
    }

    /// <summary>The text with the other names.</summary>
    public string Apply(string text) => _anyName.Replace(text, name => _names[name.Value]);

    private static Dictionary<string, string> States(KnowledgeBase knowledge, HashSet<string> shown)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        // States are paired with states whose names are built alike.
        foreach (var alike in knowledge.Entries("parties").Where(entry => entry.Text("kind") is null && entry.Text("party") is null && !shown.Contains(entry.Text("name") ?? entry.Forms[0])).GroupBy(Shape))
        {
            var states = alike.OrderBy(state => state.Id, StringComparer.Ordinal).ToList();
            for (var at = 0; at + 1 < states.Count; at += 2)
            {
                Pair(states[at], states[at + 1]);
                Pair(states[at + 1], states[at]);
            }
        }

        return names;

        void Pair(KnowledgeEntry one, KnowledgeEntry other)
        {
            foreach (var (from, to) in AllForms(one).Zip(AllForms(other))) names.TryAdd(from, to);
        }
    }

    private static string Shape(KnowledgeEntry state) =>
        string.Join('|', new[] { state.Forms, state.Texts("adjectives"), state.Texts("capitals"), state.Texts("seats") }
            .Select(forms => string.Join(',', forms.Select(form => form.Split(' ', '-', '.', '\'').Length))));

    private static IEnumerable<string> AllForms(KnowledgeEntry entry) =>
        entry.Forms.Concat(entry.Texts("adjectives")).Concat(entry.Texts("capitals")).Concat(entry.Texts("seats"));

    private static bool IsListed(KnowledgeBase knowledge, string word) =>
        knowledge.Entries("places").Any(entry => entry.Forms.Any(form => form.Split(' ').Contains(word)));

    private static string Written(ScannedText text, Mention mention) =>
        text.Body[text.Tokens[mention.FirstToken].Start..text.Tokens[mention.EndToken - 1].End];
}
