using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>Finds places: those of knowledge/places, and names that stand behind "in", "near" or before "province".</summary>
internal sealed class PlaceFinder
{
    private readonly PhraseTable<string> _known = new();
    private readonly PhraseTable<string> _kinds = new();
    private readonly WordSet _prepositions;
    private readonly WordSet _compass;
    private readonly WordSet _calendar;

    public PlaceFinder(KnowledgeBase knowledge)
    {
        _prepositions = new WordSet(knowledge, "place-preposition");
        _compass = new WordSet(knowledge, "compass");
        _calendar = new WordSet(knowledge, "calendar-name");
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
        if (_calendar.Holds(text, first)) return false;
        if (end < sentence.EndToken && _kinds.LongestAt(text, end, sentence.EndToken) is not null) return true;

        var before = first - 1;
        while (before > sentence.FirstToken && _compass.Holds(text, before)) before--;
        return before >= sentence.FirstToken && _prepositions.Holds(text, before);
    }

    private static int EndOfName(ScannedText text, int first, int sentenceEnd, bool[] taken)
    {
        var end = first + 1;
        while (end < sentenceEnd && !taken[end] && text.Tokens[end] is { IsCapitalised: true, Kind: TokenKind.Word }) end++;
        return end;
    }
}
