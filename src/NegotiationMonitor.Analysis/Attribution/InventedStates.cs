using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>
/// Finds states and lands that are in no list by how the text speaks of them: "Velmark's army", "the government of Velmark", "Velmarkan
/// troops", "SORABAD, Velmark -", and their capitals: "the Velmarkan capital, Sorabad".
/// </summary>
internal sealed class InventedStates(KnowledgeBase knowledge, PhraseTable<KnownParty> known)
{
    private readonly WordSet _nouns = new(knowledge, "state-noun-word");
    private readonly WordSet _verbs = new(knowledge, "state-verb");
    private readonly WordSet _prefixes = new(knowledge, "state-prefix");
    private readonly WordSet _followers = new(knowledge, "noun-follows");
    private readonly WordSet _noParty = new(knowledge, "no-party");
    private readonly WordSet _heads = new(knowledge, "group-head");
    private readonly PhraseTable<string> _stateOf = Phrases(knowledge, "state-of");

    /// <summary>Adds to <paramref name="found"/> every form of every state of this text.</summary>
    /// <param name="text">The article.</param>
    /// <param name="title">Its title; null where it has none.</param>
    /// <param name="found">The groups found before; the states are added.</param>
    public void Find(ScannedText text, string? title, PhraseTable<KnownParty> found)
    {
        var states = new StateNames();
        var people = People(text);
        var plain = Names.PlainWords(text);
        foreach (var sentence in text.Sentences)
        {
            for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
            {
                // "Explosive drones": a word that is also written small is no name.
                if (!Names.IsName(text, at) || Names.IsPlain(text, at, plain)) continue;
                var end = EndOfName(text, sentence, at);
                Note(text, sentence, at, end, states, people, found);
                at = end - 1;
            }
        }

        foreach (var (form, name) in states.Resolved(TitleNames(title, plain, people)))
        {
            found.Add(form, new KnownParty(name, PartyKind.State, form == name ? PartyForm.Name : PartyForm.Adjective) { IsInvented = true });
        }

        foreach (var sentence in text.Sentences) Capitals(text, sentence, found);
    }

    private void Note(ScannedText text, SentenceRange sentence, int at, int end, StateNames states, HashSet<string> people, PhraseTable<KnownParty> found)
    {
        var word = Names.Text(text, at, end);
        if (word.Length < 4 || end - at > 2 || Names.IsAllCapitals(text.TextOf(at)) || _noParty.HasExactly(text, end - 1)) return;
        if (known.LongestAt(text, at, sentence.EndToken) is not null || found.LongestAt(text, at, sentence.EndToken) is not null) return;
        if (end - at == 1 && (people.Contains(word) || _heads.HasExactly(text, at))) return;

        var isNounUse = end >= sentence.EndToken || !text.Tokens[end].IsWord || _followers.Has(text, end);
        var isFirst = at == sentence.FirstToken || text.Tokens[at - 1].Kind == TokenKind.QuoteOpen;
        states.Capitalised(word, isNounUse && (!isFirst || IsVerb(text, sentence, end)), !isFirst);

        var isPossessive = end < sentence.EndToken && (text.Is(end, "'s") || (Tokenizer.IsApostrophe(text.Body[text.Tokens[end].Start]) && Names.AreJoined(text, end - 1, end)));
        var after = isPossessive ? end + 1 : end;
        if (after < sentence.EndToken && _nouns.Has(text, after) && !text.Tokens[after].IsCapitalised)
        {
            states.Saw(word, isName: isPossessive, 2);
        }
        else if (after < sentence.EndToken && _nouns.Has(text, after))
        {
            // "Velmarkan Foreign Minister", "Velmark Defence Ministry".
            states.Saw(word, isName: isPossessive, 1);
        }
        else if (_stateOf.LongestAt(text, Math.Max(sentence.FirstToken, at - 2), at) is { } of && of.EndToken == at)
        {
            states.Saw(word, isName: true, 2);
        }
        else if (IsDateline(text, sentence, at, end))
        {
            states.Saw(word, isName: true, 2);
        }
        else if (IsVerb(text, sentence, end) && (at == sentence.FirstToken || !Names.IsName(text, at - 1)))
        {
            states.Saw(word, isName: true, 1);
        }
    }

    /// <summary>Words of the title that may be a state's: capitalised, and neither known nor a person's.</summary>
    private List<string> TitleNames(string? title, HashSet<string> plain, HashSet<string> people) =>
        [.. Tokenizer.Tokens(title ?? "").Where(token => token is { IsCapitalised: true, Kind: TokenKind.Word }).Select(token => title![token.Start..token.End])
            .Where(word => word.Length >= 4 && !Names.IsAllCapitals(word) && !plain.Contains(word.ToLowerInvariant()) && !people.Contains(word)
                && !_noParty.Has(word) && !_heads.Has(word))];

    private bool IsVerb(ScannedText text, SentenceRange sentence, int token) => token < sentence.EndToken && _verbs.Has(text, token);

    /// <summary>"SORABAD, Velmark -" or "SORABAD, Velmark (Reuters) -".</summary>
    private static bool IsDateline(ScannedText text, SentenceRange sentence, int at, int end) =>
        at - sentence.FirstToken is >= 2 and <= 5
        && text.TextOf(at - 1) is "," && Names.IsAllCapitals(text.TextOf(sentence.FirstToken))
        && end < sentence.EndToken && text.TextOf(end) is "-" or "—" or "–" or "(";

    /// <summary>One capitalised word, or two whose first is like "San" or "West"; longer names are returned whole and mean no state.</summary>
    private int EndOfName(ScannedText text, SentenceRange sentence, int at)
    {
        if (text.Is(at, "the")) return at + 1;
        var end = at + 1;
        // A title or an office begins something else: "Velmarkan Foreign Minister".
        if (end < sentence.EndToken && Names.IsName(text, end) && !_prefixes.HasExactly(text, at) && _nouns.Has(text, end)) return end;
        while (end < sentence.EndToken && Names.IsName(text, end) && Names.AreJoined(text, end - 1, end) is false) end++;
        return end;
    }

    /// <summary>"the Velmarkan capital, Sorabad", "Velmark's capital Sorabad", "Sorabad, the capital of Velmark", "Sorabad, the Velmarkan capital".</summary>
    private void Capitals(ScannedText text, SentenceRange sentence, PhraseTable<KnownParty> found)
    {
        for (var at = sentence.FirstToken + 1; at < sentence.EndToken; at++)
        {
            if (!text.Is(at, "capital") && !text.Is(at, "capitals")) continue;
            var owner = at - 1;
            if (owner > sentence.FirstToken && text.Is(owner, "'s")) owner--;
            var state = PartyAt(text, sentence, owner, found);
            if (state is null && at + 2 < sentence.EndToken && text.Is(at + 1, "of")) state = PartyAt(text, sentence, at + 2, found);
            if (state is null) continue;

            var name = at + 1;
            if (name < sentence.EndToken && text.TextOf(name) is ",") name++;
            if (name < sentence.EndToken && Names.IsName(text, name) && !text.Is(at + 1, "of")) Capital(name);
            var before = owner - 1;
            while (before > sentence.FirstToken && (text.TextOf(before) is "," || text.Is(before, "the"))) before--;
            if (before >= sentence.FirstToken && before < owner - 1 && Names.IsName(text, before)) Capital(before);

            void Capital(int token) =>
                found.Add(text.TextOf(token).ToString(), new KnownParty(state!, PartyKind.State, PartyForm.Capital) { IsInvented = true });
        }
    }

    private string? PartyAt(ScannedText text, SentenceRange sentence, int token, PhraseTable<KnownParty> found) =>
        (found.LongestAt(text, token, sentence.EndToken) ?? known.LongestAt(text, token, sentence.EndToken)) is { Value.Kind: PartyKind.State } match ? match.Value.Name : null;

    /// <summary>Last names of people: "Rell's troops" are a person's when the text also names "Tamo Rell".</summary>
    private HashSet<string> People(ScannedText text)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (var sentence in text.Sentences)
        {
            for (var at = sentence.FirstToken + 1; at < sentence.EndToken; at++)
            {
                if (!Names.IsName(text, at) || !Names.IsName(text, at - 1)) continue;
                if (_prefixes.HasExactly(text, at - 1) || _noParty.HasExactly(text, at - 1) || _nouns.Has(text, at - 1) || text.Is(at - 1, "the")) continue;
                if (at + 1 < sentence.EndToken && (_nouns.Has(text, at + 1) || Names.IsName(text, at + 1))) continue;
                if (!_heads.HasExactly(text, at)) names.Add(text.TextOf(at).ToString());
            }
        }

        return names;
    }

    private static PhraseTable<string> Phrases(KnowledgeBase knowledge, string id)
    {
        var table = new PhraseTable<string>();
        foreach (var form in knowledge.Entry("patterns", id).Forms) table.Add(form, id);
        return table;
    }
}
