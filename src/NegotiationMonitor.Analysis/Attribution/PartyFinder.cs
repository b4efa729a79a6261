using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>A party as it stands in the text, before descriptions are resolved.</summary>
internal readonly record struct PartyMention(int FirstToken, int EndToken, KnownParty Party, bool IsForce, bool IsPlace)
{
    /// <summary>True for "pro-Velmark" and "anti-Velmark": others, who are for or against it.</summary>
    public bool IsPro { get; init; }
}

/// <summary>Finds the parties that a text names, known and invented.</summary>
internal sealed class PartyFinder
{
    /// <summary>How many words may stand between a land and its town: "Velmark's divided northern city".</summary>
    private const int WordsToPlace = 4;

    private readonly WordSet _prepositions;
    private readonly WordSet _compass;
    private readonly WordSet _partsOf;
    private readonly WordSet _taking;
    private readonly PhraseTable<string> _placeKinds = new();
    private readonly PhraseTable<KnownParty> _known;
    private readonly InventedParties _invented;
    private readonly PhraseTable<string> _forceNouns = new();
    private readonly PhraseTable<string> _offices = new();

    public PartyFinder(KnowledgeBase knowledge)
    {
        _prepositions = new WordSet(knowledge, "land-preposition");
        _compass = new WordSet(knowledge, "compass");
        _partsOf = new WordSet(knowledge, "part-of-place");
        _taking = new WordSet(knowledge, "taken-place");
        foreach (var form in knowledge.Entry("patterns", "place-kind").Forms) _placeKinds.Add(form, form);
        _known = PartyTable.From(knowledge);
        _invented = new InventedParties(knowledge, _known);
        foreach (var form in knowledge.Entry("patterns", "force-noun").Forms) _forceNouns.Add(form, form);
        foreach (var form in knowledge.Entry("patterns", "state-office").Forms) _offices.Add(form, form);
    }

    /// <summary>Every mention of a party by a name of its own, in order.</summary>
    public List<PartyMention> Find(ScannedText text, string? title)
    {
        var invented = _invented.Find(text, title);
        List<PartyMention> mentions = [];
        foreach (var sentence in text.Sentences)
        {
            for (var at = sentence.FirstToken; at < sentence.EndToken;)
            {
                if (Longer(_known.LongestAt(text, at, sentence.EndToken), invented.LongestAt(text, at, sentence.EndToken)) is not { } match)
                {
                    at++;
                    continue;
                }

                mentions.Add(new PartyMention(
                    match.FirstToken, match.EndToken, match.Value, !IsPro(text, sentence, match.FirstToken) && IsForce(text, sentence, match), IsPlace(text, sentence, match))
                {
                    IsPro = IsPro(text, sentence, match.FirstToken),
                });
                at = match.EndToken;
            }
        }

        return mentions;
    }

    private static PhraseMatch<KnownParty>? Longer(PhraseMatch<KnownParty>? one, PhraseMatch<KnownParty>? other) =>
        one is null ? other : other is null || one.Value.EndToken >= other.Value.EndToken ? one : other;

    private static bool IsPro(ScannedText text, SentenceRange sentence, int first) =>
        first - 2 >= sentence.FirstToken && text.TextOf(first - 1) is "-" && (text.Is(first - 2, "pro") || text.Is(first - 2, "anti"));

    /// <summary>True when its forces are meant: "Velmarkan troops", "Velmark's army".</summary>
    private bool IsForce(ScannedText text, SentenceRange sentence, PhraseMatch<KnownParty> match)
    {
        if (match.Value.Form == PartyForm.Town) return false;

        var after = match.EndToken;
        if (after < sentence.EndToken && text.Is(after, "'s")) after++;
        if (after < sentence.EndToken && _forceNouns.LongestAt(text, after, sentence.EndToken) is not null) return true;
        // "Velmarkan government forces", "Velmark's air force".
        return after + 1 < sentence.EndToken && !text.Tokens[after].IsCapitalised && text.Tokens[after].IsWord
            && _forceNouns.LongestAt(text, after + 1, sentence.EndToken) is not null;
    }

    /// <summary>True when a name or capital stands for the land or town: "in Velmark", "in Geneva".</summary>
    private bool IsPlace(ScannedText text, SentenceRange sentence, PhraseMatch<KnownParty> match)
    {
        if (match.Value.Form == PartyForm.Town) return true;
        if (match.Value.Form is not (PartyForm.Name or PartyForm.Capital) || match.Value.Kind != PartyKind.State) return false;
        if (match.FirstToken < Datelines.EndOf(text, sentence)) return true;

        var before = match.FirstToken - 1;
        // "the army of Velmark" is the state's.
        if (before > sentence.FirstToken && text.Is(before, "of") && (_forceNouns.LongestAt(text, before - 1, before) ?? _offices.LongestAt(text, before - 1, before)) is not null) return false;
        while (before > sentence.FirstToken && (_compass.Holds(text, before) || text.TextOf(before) is "-")) before--;
        if (before < sentence.FirstToken) return false;
        if (match.EndToken < sentence.EndToken && text.Is(match.EndToken, "'s") && !IsBeforePlace(text, sentence, match.EndToken + 1)) return false;
        if (_prepositions.Holds(text, before)) return true;
        // "the suburbs of Besk", "parts of northern Velmark"; "entered Velmark".
        return (before > sentence.FirstToken && text.Is(before, "of") && _partsOf.Holds(text, before - 1))
            || (_taking.Holds(text, before) && before == match.FirstToken - 1);
    }

    /// <summary>True where a place of the land follows: "Velmark's Besk province", "Velmark's divided northern city".</summary>
    private bool IsBeforePlace(ScannedText text, SentenceRange sentence, int at)
    {
        if (at < sentence.EndToken && text.Tokens[at].IsCapitalised && _forceNouns.LongestAt(text, at, sentence.EndToken) is null && _offices.LongestAt(text, at, sentence.EndToken) is null) return true;
        for (var next = at; next < Math.Min(sentence.EndToken, at + WordsToPlace) && text.Tokens[next].IsWord && !text.Tokens[next].IsCapitalised; next++)
        {
            if (_placeKinds.LongestAt(text, next, sentence.EndToken) is not null) return true;
        }

        return false;
    }
}
