using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>A party as it stands in the text, before descriptions are resolved.</summary>
internal readonly record struct PartyMention(int FirstToken, int EndToken, KnownParty Party, bool IsForce, bool IsPlace);

/// <summary>Finds the parties that a text names, known and invented.</summary>
internal sealed class PartyFinder
{
    private readonly WordSet _prepositions;
    private readonly PhraseTable<KnownParty> _known;
    private readonly InventedParties _invented;
    private readonly PhraseTable<string> _forceNouns = new();
    private readonly PhraseTable<string> _offices = new();

    public PartyFinder(KnowledgeBase knowledge)
    {
        _prepositions = new WordSet(knowledge, "land-preposition");
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
                    match.FirstToken, match.EndToken, match.Value, IsForce(text, sentence, match), IsPlace(text, sentence, match)));
                at = match.EndToken;
            }
        }

        return mentions;
    }

    private static PhraseMatch<KnownParty>? Longer(PhraseMatch<KnownParty>? one, PhraseMatch<KnownParty>? other) =>
        one is null ? other : other is null || one.Value.EndToken >= other.Value.EndToken ? one : other;

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
        return before >= sentence.FirstToken && _prepositions.Holds(text, before)
            && !(match.EndToken < sentence.EndToken && text.Is(match.EndToken, "'s"));
    }
}
