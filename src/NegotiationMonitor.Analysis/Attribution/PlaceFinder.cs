using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>Finds places: those of knowledge/places, and names that stand behind "in", "near" or before "province".</summary>
internal sealed class PlaceFinder
{
    private static readonly string[] Prepositions = ["in", "at", "near", "around", "outside", "from", "to", "of", "on", "into", "towards", "toward", "through", "across", "over", "between", "against", "entered", "reached", "left", "captured", "seized", "shelled", "bombed", "hit", "besieged", "retook", "surrounding"];

    private readonly PhraseTable<string> _known = new();
    private readonly PhraseTable<string> _kinds = new();

    public PlaceFinder(KnowledgeBase knowledge)
    {
        foreach (var form in knowledge.Entries("places").SelectMany(entry => entry.Forms)) _known.Add(form, form);
        foreach (var form in knowledge.Entry("patterns", "place-kind").Forms) _kinds.Add(form, form);
    }

    /// <summary>The places of a text, in order, but for what is <paramref name="taken"/> by parties and people.</summary>
    public IEnumerable<Mention> Find(ScannedText text, PartyMentions parties, bool[] taken)
    {
        foreach (var sentence in text.Sentences)
        {
            for (var at = sentence.FirstToken; at < sentence.EndToken;)
            {
                if (taken[at] || text.Tokens[at] is not { IsCapitalised: true, Kind: TokenKind.Word })
                {
                    at++;
                    continue;
                }

                var end = _known.LongestAt(text, at, sentence.EndToken) is { } match ? match.EndToken
                    : parties.At(at) is { } party ? party.EndToken
                    : EndOfName(text, at, sentence.EndToken, taken);
                if (IsPlace(text, sentence, at, end, parties))
                {
                    var name = text.Body[text.Tokens[at].Start..text.Tokens[end - 1].End];
                    yield return new Mention(at, end, MentionKind.Place, name, null);
                }

                at = end;
            }
        }
    }

    private bool IsPlace(ScannedText text, SentenceRange sentence, int first, int end, PartyMentions parties)
    {
        if (_known.LongestAt(text, first, end) is not null || parties.At(first) is { IsPlace: true }) return true;
        if (IsTime(text, first)) return false;
        if (end < sentence.EndToken && _kinds.LongestAt(text, end, sentence.EndToken) is not null) return true;

        var before = first - 1;
        while (before > sentence.FirstToken && (text.Is(before, "the") || text.Is(before, "northern") || text.Is(before, "southern") || text.Is(before, "eastern") || text.Is(before, "western") || text.Is(before, "central"))) before--;
        return before >= sentence.FirstToken && Prepositions.Any(preposition => text.Is(before, preposition));
    }

    private static int EndOfName(ScannedText text, int first, int sentenceEnd, bool[] taken)
    {
        var end = first + 1;
        while (end < sentenceEnd && !taken[end] && text.Tokens[end] is { IsCapitalised: true, Kind: TokenKind.Word }) end++;
        return end;
    }

    private static bool IsTime(ScannedText text, int token) =>
        text.TextOf(token).EndsWith("day", StringComparison.Ordinal) || Months.Contains(text.TextOf(token).ToString());

    private static readonly HashSet<string> Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec", "Ramadan", "Easter", "Christmas",
    ];
}
