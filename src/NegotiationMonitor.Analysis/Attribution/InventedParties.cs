using System.Text;
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
    private readonly WordSet _stateForces;
    private readonly PhraseTable<string> _units = new();
    private readonly PhraseTable<string> _groupFighters = new();

    public InventedParties(KnowledgeBase knowledge, PhraseTable<KnownParty> known)
    {
        _known = known;
        _stateForces = new WordSet(knowledge, "state-force");
        Fill(_groupHeads, "group-head");
        Fill(_shortHeads, "group-short-head");
        Fill(_stateNouns, "state-noun");
        Fill(_stateOf, "state-of");
        Fill(_noParty, "no-party");
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
            for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
            {
                AddShortName(text, sentence, at, found);
                AddCoalition(text, sentence, at, found);
                AddLetters(text, sentence, at, found);
            }
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
        at = BehindPerson(text, at, end);
        if (_known.LongestAt(text, at, end) is { } known && (known.EndToken == end || known.Value.Kind != PartyKind.State || known.Value.Form == PartyForm.Seat || (known.Value.Form is PartyForm.Name or PartyForm.Adjective && IsStates(text, known.EndToken, end)))) return known.EndToken - 1;

        var full = text.Body[text.Tokens[at].Start..text.Tokens[end - 1].End];
        var acronym = end + 2 < sentence.EndToken && text.TextOf(end) is "(" && text.TextOf(end + 2) is ")" && IsAcronym(text.TextOf(end + 1))
            ? text.TextOf(end + 1).ToString()
            : Initials(text, at, end);
        var party = new KnownParty(CommonerOf(text, full, acronym), PartyKind.ArmedGroup, PartyForm.Name, IsListed: false);
        found.Add(full, party);
        if (acronym.Length > 1) found.Add(acronym, party);
        // "The Front" later on is this one.
        if (_shortHeads.LongestAt(text, end - 1, end) is not null) found.Add(text.TextOf(end - 1).ToString(), party);
        else if (_shortHeads.LongestAt(text, at, end) is not null) found.Add(text.TextOf(at).ToString(), party);
        return end - 1;
    }

    /// <summary>signals.md §3 asks for the common short name: the acronym, where the text uses it more than the full name.</summary>
    private static string CommonerOf(ScannedText text, string full, string acronym)
    {
        if (acronym.Length < 2) return full;

        var (fulls, acronyms) = (0, 0);
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            // Where it is introduced, in brackets, it stands beside the full name.
            if (text.TextOf(at).SequenceEqual(acronym)) acronyms += at > 0 && text.TextOf(at - 1) is "(" ? 0 : 1;
            else if (text.Body.AsSpan(text.Tokens[at].Start).StartsWith(full, StringComparison.Ordinal)) fulls++;
        }

        return acronyms > fulls ? acronym : full;
    }

    private static string Initials(ScannedText text, int first, int end)
    {
        var initials = new StringBuilder();
        for (var at = first; at < end; at++)
        {
            if (IsName(text, at)) initials.Append(text.TextOf(at)[0]);
        }

        return initials.Length > 2 ? initials.ToString() : "";
    }

    /// <summary>"Tamo Rell of the Oru Front": the group's name begins behind the person's.</summary>
    private int BehindPerson(ScannedText text, int at, int end)
    {
        for (var behind = at; behind + 2 < end; behind++)
        {
            if (_groupHeads.LongestAt(text, behind, behind + 1) is not null) return at;
            if (text.Is(behind, "of") && text.Is(behind + 1, "the") && end - behind > 3) return behind + 2;
        }

        return at;
    }

    /// <summary>"The Velmarkan Army" and "the Velmark Security Council" are Velmark's, "the Velmark Liberation Army" is not.</summary>
    private bool IsStates(ScannedText text, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (!_stateForces.Holds(text, at)) return false;
        }

        return true;
    }

    /// <summary>"The Council" and "the coalition" are the listed party whose name ended so before.</summary>
    private void AddShortName(ScannedText text, SentenceRange sentence, int at, PhraseTable<KnownParty> found)
    {
        if (_known.LongestAt(text, at, sentence.EndToken) is not { } known || known.EndToken - at < 2 || known.Value.Kind == PartyKind.State) return;

        var last = text.TextOf(known.EndToken - 1);
        if (_shortHeads.LongestAt(text, known.EndToken - 1, known.EndToken) is not null) found.Add(last.ToString(), known.Value);
        else if (last is "coalition" or "alliance") found.Add($"the {last}", known.Value);
    }

    /// <summary>"The Velmark-led coalition", and "the coalition" later on.</summary>
    private static void AddCoalition(ScannedText text, SentenceRange sentence, int at, PhraseTable<KnownParty> found)
    {
        if (at + 3 >= sentence.EndToken || !IsName(text, at) || text.TextOf(at + 1) is not "-" || !text.Is(at + 2, "led") || !(text.Is(at + 3, "coalition") || text.Is(at + 3, "alliance"))) return;

        var name = text.SpanOf(at, at + 4).In(text.Body).ToString();
        var party = new KnownParty(name, PartyKind.Coalition, PartyForm.Name, IsListed: false);
        found.Add(name, party);
        found.Add($"the {text.TextOf(at + 3)}", party);
    }

    /// <summary>"ODRB guerrillas", "guerrillas of the ODRB": a group that is only ever named by its letters.</summary>
    private void AddLetters(ScannedText text, SentenceRange sentence, int at, PhraseTable<KnownParty> found)
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
