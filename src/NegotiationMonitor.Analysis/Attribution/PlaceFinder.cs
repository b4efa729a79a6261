using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>Finds places: those of knowledge/places, and names that stand behind "in", "near" or before "province".</summary>
internal sealed class PlaceFinder
{
    private readonly PhraseTable<string> _known = new();
    private readonly PhraseTable<string> _kinds = new();
    private readonly PhraseTable<string> _facilities = new();
    private readonly PhraseTable<string> _noPlaces = new();
    private readonly PhraseTable<string> _people = new();
    private readonly WordSet _prepositions;
    private readonly WordSet _partsOf;
    private readonly WordSet _locatives;
    private readonly WordSet _settlements;
    private readonly WordSet _waysTo;
    private readonly WordSet _taking;
    private readonly WordSet _compass;
    private readonly WordSet _calendar;
    private readonly WordSet _particles;

    public PlaceFinder(KnowledgeBase knowledge)
    {
        _prepositions = new WordSet(knowledge, "place-preposition");
        _locatives = new WordSet(knowledge, "locative");
        _settlements = new WordSet(knowledge, "settlement");
        _partsOf = new WordSet(knowledge, "part-of-place");
        _waysTo = new WordSet(knowledge, "way-to-place");
        _taking = new WordSet(knowledge, "taken-place");
        _compass = new WordSet(knowledge, "compass");
        _calendar = new WordSet(knowledge, "calendar-name");
        _particles = new WordSet(knowledge, "name-particle");
        Fill(_known, knowledge.Entries("places"));
        Fill(_kinds, [knowledge.Entry("patterns", "place-kind")]);
        Fill(_facilities, [knowledge.Entry("patterns", "facility")]);
        Fill(_noPlaces, [knowledge.Entry("patterns", "whose-people"), .. knowledge.Entries("roles")]);
        Fill(_people, [knowledge.Entry("patterns", "people-noun"), knowledge.Entry("patterns", "force-noun")]);
    }

    /// <summary>True for a name, like a person's, that stands where only a place does: "near Ayn Rummal", "the town of Nahal Tor".</summary>
    public bool IsWhere(ScannedText text, int first, int end)
    {
        if (first == 0 || !text.Tokens[first].IsCapitalised || (end < text.Tokens.Count && text.Is(end, "'s"))) return false;
        return _locatives.Holds(text, first - 1) || (first > 1 && text.Is(first - 1, "of") && _settlements.Holds(text, first - 2))
            || (end < text.Tokens.Count && _kinds.LongestAt(text, end, Math.Min(text.Tokens.Count, end + 3)) is not null);
    }

    /// <summary>The places of a text, in order, but for what is <paramref name="taken"/> by parties and people.</summary>
    public IEnumerable<Mention> Find(ScannedText text, PartyMentions parties, bool[] taken)
    {
        foreach (var sentence in text.Sentences)
        {
            var last = -1;
            for (var at = sentence.FirstToken; at < sentence.EndToken;)
            {
                if (taken[at] || !BeginsName(text, sentence, at) || (at == sentence.FirstToken && IsSmallWord(text, at)))
                {
                    at++;
                    continue;
                }

                var end = _known.LongestAt(text, at, sentence.EndToken) is { } match ? match.EndToken
                    : parties.At(at) is { } party ? EndOfKind(text, party.EndToken, sentence.EndToken)
                    : EndOfName(text, at, sentence.EndToken, taken);
                if (IsPlace(text, sentence, at, end, last, parties))
                {
                    if (_facilities.LongestAt(text, end, sentence.EndToken) is { } facility) end = facility.EndToken;
                    last = end;
                    var name = text.Body[text.Tokens[at].Start..text.Tokens[end - 1].End];
                    yield return new Mention(at, end, MentionKind.Place, name, null);
                }

                at = end;
            }
        }
    }

    private static void Fill(PhraseTable<string> table, IEnumerable<KnowledgeEntry> entries)
    {
        foreach (var form in entries.SelectMany(entry => entry.Forms)) table.Add(form, form);
    }

    private bool IsPlace(ScannedText text, SentenceRange sentence, int first, int end, int last, PartyMentions parties)
    {
        if (_known.LongestAt(text, first, end) is not null || parties.At(first) is { IsPlace: true } || parties.At(first)?.EndToken < end) return true;
        if (_calendar.Holds(text, first) || IsPeople(text, sentence, first, end)) return false;
        if (end < sentence.EndToken && _kinds.LongestAt(text, end, sentence.EndToken) is not null) return true;
        // "in Velin and Besk".
        if (last >= 0 && last == first - 1 && text.Is(last, "and")) return true;

        var before = first - 1;
        while (before > sentence.FirstToken && (_compass.Holds(text, before) || text.TextOf(before) is "-")) before--;
        if (before < sentence.FirstToken) return false;
        if (text.Is(before, "of")) return before > sentence.FirstToken && _partsOf.Holds(text, before - 1);
        if (text.Is(before, "to")) return before > sentence.FirstToken && _waysTo.Holds(text, before - 1);
        return _prepositions.Holds(text, before) || (_taking.Holds(text, before) && (before == first - 1 || (before == first - 2 && text.Is(first - 1, "the"))));
    }

    /// <summary>True for "Western", "President Tamo", "Oruni villagers", "Oru-backed": people, not where they are.</summary>
    private bool IsPeople(ScannedText text, SentenceRange sentence, int first, int end) =>
        _noPlaces.LongestAt(text, first, sentence.EndToken) is not null
        || (end < sentence.EndToken && (_people.LongestAt(text, end, sentence.EndToken) is not null || (text.TextOf(end) is "-" && text.Tokens[end - 1].End == text.Tokens[end].Start) || text.Is(end, "'s")))
        || (text.TextOf(first) is { Length: > 1 } word && char.IsUpper(word[1]));

    /// <summary>A capital, or a particle joined to one: "al-Besk".</summary>
    private bool BeginsName(ScannedText text, SentenceRange sentence, int at) =>
        text.Tokens[at] is { IsCapitalised: true, Kind: TokenKind.Word }
        || (_particles.Holds(text, at) && at + 2 < sentence.EndToken && IsJoint(text, at + 1) && text.Tokens[at + 2].IsCapitalised);

    private bool IsSmallWord(ScannedText text, int at) => _prepositions.Holds(text, at) || _compass.Holds(text, at) || _taking.Holds(text, at);

    private int EndOfName(ScannedText text, int first, int sentenceEnd, bool[] taken)
    {
        var end = first + 1;
        while (end < sentenceEnd && !taken[end])
        {
            if (text.Tokens[end] is { IsCapitalised: true, Kind: TokenKind.Word }) end++;
            // "al-Besk", "Duma al-Besk".
            else if (end + 1 < sentenceEnd && IsJoint(text, end) && _particles.Holds(text, end - 1) && text.Tokens[end + 1].IsCapitalised) end += 2;
            else if (end + 2 < sentenceEnd && _particles.Holds(text, end) && IsJoint(text, end + 1) && text.Tokens[end + 2].IsCapitalised) end += 3;
            else break;
        }

        return end;
    }

    /// <summary>"the Velmark Strip": with the capitalised kind of place that belongs to a name.</summary>
    private int EndOfKind(ScannedText text, int end, int sentenceEnd) =>
        end < sentenceEnd && text.Tokens[end].IsCapitalised && _kinds.LongestAt(text, end, sentenceEnd) is { } kind ? kind.EndToken : end;

    private static bool IsJoint(ScannedText text, int at) =>
        text.TextOf(at) is "-" && text.Tokens[at - 1].End == text.Tokens[at].Start && text.Tokens[at].End == text.Tokens[at + 1].Start;
}
