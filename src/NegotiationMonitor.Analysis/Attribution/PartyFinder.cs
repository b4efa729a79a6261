using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>A party as it stands in the text, before descriptions are resolved.</summary>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">The token after its last.</param>
/// <param name="Party">Which it is.</param>
/// <param name="IsForce">True when its forces are meant.</param>
/// <param name="IsPlace">True when it stands for the land or town.</param>
/// <param name="IsHome">True when the war, its government or its opposition is called after it: "the Velmarkan civil war".</param>
internal readonly record struct PartyMention(int FirstToken, int EndToken, KnownParty Party, bool IsForce, bool IsPlace, bool IsHome = false);

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
    private readonly WordSet _homeNouns;
    private readonly WordSet _borrowers;

    public PartyFinder(KnowledgeBase knowledge)
    {
        _prepositions = new WordSet(knowledge, "land-preposition");
        _homeNouns = new WordSet(knowledge, "home-noun");
        _borrowers = new WordSet(knowledge, "borrower");
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

                at = match.EndToken;
                if (IsBorrowed(text, sentence, match) || IsAnothers(text, sentence, match, mentions)) continue;
                mentions.Add(new PartyMention(
                    match.FirstToken, match.EndToken, match.Value, IsForce(text, sentence, match), IsPlace(text, sentence, match), IsHome(text, sentence, match)));
            }
        }

        return mentions;
    }

    private static PhraseMatch<KnownParty>? Longer(PhraseMatch<KnownParty>? one, PhraseMatch<KnownParty>? other) =>
        one is null ? other : other is null || one.Value.EndToken >= other.Value.EndToken ? one : other;

    /// <summary>"Velmarkan-backed rebels" and "anti-Velmarkan fighters" are not Velmark.</summary>
    private bool IsBorrowed(ScannedText text, SentenceRange sentence, PhraseMatch<KnownParty> match) =>
        (match.EndToken + 1 < sentence.EndToken && text.TextOf(match.EndToken) is "-" && _borrowers.Holds(text, match.EndToken + 1))
        || (match.FirstToken - 2 >= sentence.FirstToken && text.TextOf(match.FirstToken - 1) is "-" && (text.Is(match.FirstToken - 2, "anti") || text.Is(match.FirstToken - 2, "pro")));

    /// <summary>The Security Council of a land is not the United Nations': a body's name right behind another name is a part of that.</summary>
    private static bool IsAnothers(ScannedText text, SentenceRange sentence, PhraseMatch<KnownParty> match, List<PartyMention> before) =>
        match.Value is { Kind: PartyKind.Body, IsListed: true } && match.EndToken - match.FirstToken > 1 && match.FirstToken > sentence.FirstToken
        && (text.Is(match.FirstToken - 1, "'s") || text.Tokens[match.FirstToken - 1] is { IsCapitalised: true, Kind: TokenKind.Word })
        && before is [.., { Party.Kind: PartyKind.State } last] && last.EndToken >= match.FirstToken - 1;

    private bool IsHome(ScannedText text, SentenceRange sentence, PhraseMatch<KnownParty> match)
    {
        if (match.Value.Form is not (PartyForm.Name or PartyForm.Adjective)) return false;
        var after = match.EndToken < sentence.EndToken && text.Is(match.EndToken, "'s") ? match.EndToken + 1 : match.EndToken;
        return after < sentence.EndToken && _homeNouns.Holds(text, after);
    }

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
