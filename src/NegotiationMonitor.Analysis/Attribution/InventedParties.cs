using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>
/// Finds parties that are in no list by how the text speaks of them: "Velmark's army", "the government of Velmark", "Velmarkan troops",
/// "the Oru Liberation Front (OLF)".
/// </summary>
internal sealed class InventedParties
{
    private readonly PhraseTable<KnownParty> _known;
    private readonly PhraseTable<string> _groupHeads = new();
    private readonly PhraseTable<string> _shortHeads = new();
    private readonly PhraseTable<string> _stateNouns = new();
    private readonly PhraseTable<string> _stateOf = new();
    private readonly PhraseTable<string> _noParty = new();
    private readonly PhraseTable<string> _coalitions = new();
    private readonly PhraseTable<string> _units = new();
    private readonly PhraseTable<string> _groupFighters = new();

    public InventedParties(KnowledgeBase knowledge, PhraseTable<KnownParty> known)
    {
        _known = known;
        Fill(_groupHeads, "group-head");
        Fill(_shortHeads, "group-short-head");
        Fill(_stateNouns, "state-noun");
        Fill(_stateOf, "state-of");
        Fill(_noParty, "no-party");
        Fill(_coalitions, "coalition");
        Fill(_units, "unit");
        Fill(_groupFighters, "group-fighters");
        Fill(_noParty, "calendar-name");

        void Fill(PhraseTable<string> table, string id)
        {
            foreach (var form in knowledge.Entry("patterns", id).Forms) table.Add(form, id);
        }
    }

    /// <summary>The parties of this text that are in no list, by all the forms in which it names them.</summary>
    public PhraseTable<KnownParty> Find(ScannedText text, string? title)
    {
        var found = new PhraseTable<KnownParty>();
        foreach (var sentence in text.Sentences)
        {
            for (var at = Datelines.EndOf(text, sentence); at < sentence.EndToken; at++) at = Math.Max(at, Group(text, sentence, at, found));
            for (var at = sentence.FirstToken + 2; at + 1 < sentence.EndToken; at++) Coalition(text, sentence, at, found);
            for (var at = sentence.FirstToken; at + 1 < sentence.EndToken; at++) ShortGroup(text, sentence, at, found);
        }

        var states = new StateNames();
        var names = new CapitalisedWords(text);
        foreach (var sentence in text.Sentences)
        {
            Dateline(text, sentence, states);
            for (var at = sentence.FirstToken; at < sentence.EndToken; at++) State(text, sentence, at, states, names);
        }

        states.SawPairs(text, title, word => names.AreFamily(word) || IsKnown(word));
        foreach (var (form, name) in states.Resolved(text, title))
        {
            found.Add(form, new KnownParty(name, PartyKind.State, form == name ? PartyForm.Name : PartyForm.Adjective, IsListed: false));
        }

        return found;
    }

    /// <summary>A name in capitals that holds a word like "Front": adds it, and its acronym. Returns its last token.</summary>
    private int Group(ScannedText text, SentenceRange sentence, int at, PhraseTable<KnownParty> found)
    {
        if (!IsName(text, at)) return at;

        var end = EndOfName(text, sentence, at);
        if (end - at < 2 || !HasHead(text, at, end)) return at;

        // "The", or "Guerrillas of the", opens a sentence, not a name.
        if (at == Datelines.EndOf(text, sentence) && (text.Is(at + 1, "of") || text.Is(at + 1, "for") || text.Is(at + 1, "and"))) at += 2;
        // "On Saturday the Council": the name begins behind the article, which "of" or "for" alone can make part of it.
        for (var the = end - 2; the > at; the--)
        {
            if (text.Is(the, "the") && !text.Is(the - 1, "of") && !text.Is(the - 1, "for")) at = the + 1;
        }

        while (at < end - 1 && (text.Is(at, "the") || text.Is(at, "a") || text.Is(at, "an") || !IsName(text, at))) at++;
        if (end - at < 2) return end - 1;
        if (_units.LongestAt(text, at, end) is not null) return end - 1;
        // "the Velmarkan Army" is Velmark's.
        if (_known.LongestAt(text, at, end) is { Value.Kind: PartyKind.State } state && _stateNouns.LongestAt(text, state.EndToken, end)?.EndToken == end) return end - 1;
        if (_known.LongestAt(text, at, end) is { } known && (known.EndToken == end || known.Value.Kind != PartyKind.State || known.Value.Form == PartyForm.Seat)) return known.EndToken - 1;

        var name = text.Body[text.Tokens[at].Start..text.Tokens[end - 1].End];
        var party = new KnownParty(name, PartyKind.ArmedGroup, PartyForm.Name, IsListed: false);
        found.Add(name, party);
        // "The Front" later on is this one.
        if (_shortHeads.LongestAt(text, end - 1, end) is not null) found.Add(text.TextOf(end - 1).ToString(), party);
        else if (_shortHeads.LongestAt(text, at, end) is not null) found.Add(text.TextOf(at).ToString(), party);
        if (end + 2 < sentence.EndToken && text.TextOf(end) is "(" && text.TextOf(end + 2) is ")" && IsAcronym(text.TextOf(end + 1)))
        {
            found.Add(text.TextOf(end + 1).ToString(), party);
        }

        return end - 1;
    }

    /// <summary>"ODRB guerrillas", "guerrillas of the ODRB": a group that is only ever named by its letters.</summary>
    private void ShortGroup(ScannedText text, SentenceRange sentence, int at, PhraseTable<KnownParty> found)
    {
        if (!IsAcronym(text.TextOf(at)) || _known.LongestAt(text, at, sentence.EndToken) is not null || IsCrosshead(text, sentence)) return;
        if (_groupFighters.LongestAt(text, at + 1, sentence.EndToken) is null
            && !(at - 3 >= sentence.FirstToken && text.Is(at - 1, "the") && text.Is(at - 2, "of") && _groupFighters.LongestAt(text, at - 3, at - 2) is not null)) return;
        var name = text.TextOf(at).ToString();
        found.Add(name, new KnownParty(name, PartyKind.ArmedGroup, PartyForm.Name, IsListed: false));
    }

    /// <summary>True for a sentence in capitals, where capitals tell nothing.</summary>
    private static bool IsCrosshead(ScannedText text, SentenceRange sentence) =>
        !text.Body.AsSpan(sentence.Span.Start, sentence.Span.End - sentence.Span.Start).ContainsAnyInRange('a', 'z');

    /// <summary>"the Velmark-led coalition", and "the coalition" for short.</summary>
    private void Coalition(ScannedText text, SentenceRange sentence, int led, PhraseTable<KnownParty> found)
    {
        if (!text.Is(led, "led") || !IsHyphen(text, led - 1) || _coalitions.LongestAt(text, led + 1, sentence.EndToken) is not { } kind) return;

        var first = led - 2;
        while (first > sentence.FirstToken && IsName(text, first - 1)) first--;
        for (; first < led - 1; first++)
        {
            var form = text.Body[text.Tokens[first].Start..text.Tokens[kind.EndToken - 1].End];
            if (!IsName(text, first) || !(_known.LongestAt(text, first, led) is { } known && known.EndToken >= led - 2) && first < led - 2) continue;
            var party = new KnownParty(form.Replace(".", "", StringComparison.Ordinal), PartyKind.Coalition, PartyForm.Name, IsListed: false);
            found.Add(form, party);
            found.Add(text.TextOf(kind.EndToken - 1).ToString(), party);
            return;
        }
    }

    private bool HasHead(ScannedText text, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            // "Army Chief" is no army: the head stands last, or before "of" and "for".
            if (text.Tokens[at].IsCapitalised && _groupHeads.LongestAt(text, at, end) is not null
                && (at + 1 == end || text.Is(at + 1, "of") || text.Is(at + 1, "for"))) return true;
        }

        return false;
    }

    /// <summary>A name goes on over capitalised words, and over "of", "for", "the" between them.</summary>
    private static int EndOfName(ScannedText text, SentenceRange sentence, int at)
    {
        var end = at + 1;
        while (end < sentence.EndToken)
        {
            if (IsName(text, end))
            {
                end++;
                continue;
            }

            var small = end;
            while (small < sentence.EndToken && small - end < 3 && (text.Is(small, "of") || text.Is(small, "for") || text.Is(small, "the") || text.Is(small, "and") || IsHyphen(text, small))) small++;
            // "the Hill Peoples' Army", "the Kerrin People's Front".
            if (small == end && (text.Is(small, "'s") || Tokenizer.IsApostrophe(text.Body[text.Tokens[small].Start]))) small++;
            if (small == end || small >= sentence.EndToken || !IsName(text, small) || text.Is(end, "and")) break;
            end = small + 1;
        }

        return end;
    }

    /// <summary>"BESK, Velmark -": behind the town stands the land.</summary>
    private void Dateline(ScannedText text, SentenceRange sentence, StateNames states)
    {
        var end = Datelines.EndOf(text, sentence);
        for (var at = sentence.FirstToken + 2; at < end; at++)
        {
            var word = text.TextOf(at);
            if (text.TextOf(at - 1) is not "," || !IsName(text, at) || word.Length < 4 || !char.IsLower(word[1]) || text.Tokens[at + 1].IsWord) continue;
            if (_known.LongestAt(text, at, end) is null && _noParty.LongestAt(text, at, end) is null) states.Saw(word.ToString(), isName: true);
        }
    }

    private void State(ScannedText text, SentenceRange sentence, int at, StateNames states, CapitalisedWords names)
    {
        if (!IsName(text, at) || _known.LongestAt(text, at, sentence.EndToken) is not null || _noParty.LongestAt(text, at, sentence.EndToken) is not null) return;
        // Part of a longer name: a person's, a group's.
        if (at > sentence.FirstToken && IsName(text, at - 1) && !text.Is(at - 1, "the")) return;

        var word = text.TextOf(at).ToString();
        if (word.Length < 4 || IsAcronym(word) || names.AreFamily(word) || !(names.AreNames(word) || StateNames.IsAdjective(word))) return;

        var after = at + 1;
        var isPossessive = after < sentence.EndToken && (text.Is(after, "'s") || Tokenizer.IsApostrophe(text.Body[text.Tokens[after].Start]));
        if (isPossessive) after++;
        if (after < sentence.EndToken && _stateNouns.LongestAt(text, after, sentence.EndToken) is not null)
        {
            // Also "the Velmarkan Foreign Ministry"; any other capital behind it makes it part of a longer name.
            states.Saw(word, isPossessive);
        }
        else if ((at + 1 >= sentence.EndToken || !IsName(text, at + 1)) && _stateOf.LongestAt(text, Math.Max(sentence.FirstToken, at - 2), at) is { } of && of.EndToken == at)
        {
            states.Saw(word, isName: true);
            if (at + 2 < sentence.EndToken && text.Is(at + 1, "and") && IsName(text, at + 2) && _known.LongestAt(text, at + 2, sentence.EndToken) is null)
            {
                states.Saw(text.TextOf(at + 2).ToString(), isName: true);
            }
        }
    }

    private bool IsKnown(string word)
    {
        var alone = new ScannedText(word, Tokenizer.Tokens(word), []);
        return _known.LongestAt(alone, 0, alone.Tokens.Count) is not null || _noParty.LongestAt(alone, 0, alone.Tokens.Count) is not null;
    }

    private static bool IsHyphen(ScannedText text, int token) =>
        text.TextOf(token) is "-" && text.Tokens[token - 1].End == text.Tokens[token].Start && text.Tokens[token].End == text.Tokens[token + 1].Start;

    private static bool IsName(ScannedText text, int token) => text.Tokens[token] is { IsCapitalised: true, Kind: TokenKind.Word };

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 8) return false;
        foreach (var letter in word)
        {
            if (!char.IsUpper(letter) && !char.IsDigit(letter)) return false;
        }

        return true;
    }
}
