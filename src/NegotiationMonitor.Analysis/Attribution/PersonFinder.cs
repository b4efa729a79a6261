using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>Finds the people that a text names, with what its titles and appositions say of them, and their short names later on.</summary>
internal sealed class PersonFinder(RoleTable roles, SideWords sideWords, PhraseTable<string> speechVerbs, PhraseTable<string> notPeople, Abbreviations words)
{
    private const int Reach = 14;

    /// <summary>Every mention of a person by name, in order.</summary>
    public List<PersonMention> Find(ScannedText text, PartyMentions parties, Belligerents belligerents)
    {
        var byLastName = new Dictionary<string, Person>(StringComparer.Ordinal);
        // Twice: the second reading knows what the end of the text says of a person named at its beginning.
        Read(text, parties, belligerents, byLastName);
        return Read(text, parties, belligerents, byLastName);
    }

    private List<PersonMention> Read(ScannedText text, PartyMentions parties, Belligerents belligerents, Dictionary<string, Person> byLastName)
    {
        List<PersonMention> mentions = [];
        foreach (var sentence in text.Sentences)
        {
            for (var at = Datelines.EndOf(text, sentence); at < sentence.EndToken;)
            {
                // "The" and "In" open a sentence, not a name.
                if (!IsName(text, at) || notPeople.LongestAt(text, at, sentence.EndToken) is not null || parties.At(at) is not null || words.BeginsSentence(text.TextOf(at)))
                {
                    at++;
                    continue;
                }

                var first = AfterTitles(text, at, sentence.EndToken);
                var end = EndOfName(text, first, sentence.EndToken, parties);
                first = BehindLastTitle(text, first, end);
                if (PersonAt(text, sentence, first, end, parties, belligerents, byLastName) is { } person) mentions.Add(new PersonMention(first, end, person));
                at = Math.Max(end, at + 1);
            }
        }

        return mentions;
    }

    private Person? PersonAt(
        ScannedText text, SentenceRange sentence, int first, int end, PartyMentions parties, Belligerents belligerents,
        Dictionary<string, Person> byLastName)
    {
        if (end <= first) return null;

        var name = text.Body[text.Tokens[first].Start..text.Tokens[end - 1].End];
        var last = LastName(text, first, end);
        if (byLastName.TryGetValue(last, out var known) && (end - first == 1 || known.Name == name || known.Name.StartsWith(name, StringComparison.Ordinal))) return known;

        var left = LeftOf(text, sentence, first);
        var right = RightOf(text, sentence, end);
        var leftKind = roles.KindOf(text, left, first);
        var rightKind = right > end ? roles.KindOf(text, end, right) : null;
        var speaks = IsVerb(text, end, sentence) || IsVerb(text, right, sentence) || SpeaksBefore(text, sentence, first);
        // A name is a person's behind a title, before an apposition, or where it speaks.
        var hasAge = right > end + 1 && text.Tokens[end + 1].Kind == TokenKind.Number;
        var isTitled = roles.EndsAtTitle(text, left, first);
        if (IsBody(text, first, end) || (end - first == 1 ? !isTitled && !speaks : !speaks && leftKind is null && rightKind is null)) return null;

        // Whose age is told is a private person; who speaks and is never introduced is most often in office.
        var kind = leftKind ?? rightKind ?? (hasAge ? SourceKind.Witness : SourceKind.Official);
        var party = parties.FirstIn(left, first) ?? (right > end ? parties.FirstIn(end, right) : null) ?? PartyOf(text, left, first, byLastName);
        if (kind == SourceKind.Analyst && party is not null && parties.IsBody(party)) kind = SourceKind.Official;
        party ??= sideWords.SideIn(text, left, first, belligerents) ?? sideWords.SideIn(text, end, right, belligerents);
        party ??= kind == SourceKind.Official && (leftKind ?? rightKind) is not null ? belligerents.Government : null;
        var person = new Person(name, kind, kind is SourceKind.Official or SourceKind.Media ? party : null);
        byLastName[last] = person;
        return person;
    }

    private bool SpeaksBefore(ScannedText text, SentenceRange sentence, int first)
    {
        // "said a furious Tamo Rell".
        for (var at = first - 1; at >= Math.Max(sentence.FirstToken, first - 3); at--)
        {
            if (IsVerb(text, at, sentence)) return true;
        }

        return false;
    }

    /// <summary>"Defence Ministry" and "OLF" are no people.</summary>
    private bool IsBody(ScannedText text, int first, int end)
    {
        var last = text.TextOf(end - 1);
        if (last.Length > 1 && !last.ContainsAnyExceptInRange('A', 'Z')) return true;
        return roles.KindOf(text, end - 1, end) is not null;
    }

    /// <summary>The party of a person named in what introduces another: "Rell's chief of staff".</summary>
    private static string? PartyOf(ScannedText text, int first, int end, Dictionary<string, Person> byLastName)
    {
        for (var at = first; at < end; at++)
        {
            if (IsName(text, at) && byLastName.TryGetValue(text.TextOf(at).ToString(), out var other)) return other.Party;
        }

        return null;
    }

    private int AfterTitles(ScannedText text, int at, int end)
    {
        while (at < end && roles.EndOfTitle(text, at, end) is var after && after > at && after < end) at = after;
        return at;
    }

    /// <summary>"Interior Secretary Tamo Rell": the name begins behind the last title within the capitalised words.</summary>
    private int BehindLastTitle(ScannedText text, int first, int end)
    {
        for (var at = end - 1; at > first; at--)
        {
            if (roles.EndOfTitle(text, at, end) is var after && after > at) return after < end ? after : end;
        }

        return first;
    }

    private static int EndOfName(ScannedText text, int first, int sentenceEnd, PartyMentions parties)
    {
        var end = first;
        while (end < sentenceEnd && end - first < 6)
        {
            if (IsName(text, end) && parties.At(end) is null) end++;
            // "Tamo al-Rell", "Tamo bin Rell", "Tamo J. Rell".
            else if (end > first && end + 1 < sentenceEnd && IsJoint(text, end) && (IsName(text, end + 1) || IsJoint(text, end + 1))) end++;
            else break;
        }

        while (end > first && !IsName(text, end - 1)) end--;
        return end;
    }

    private static bool IsJoint(ScannedText text, int token) =>
        text.Is(token, "al") || text.Is(token, "el") || text.Is(token, "bin") || text.Is(token, "ibn") || text.Is(token, "de") || text.Is(token, "da")
        || text.Is(token, "van") || text.Is(token, "von") || text.Is(token, "ould") || text.TextOf(token) is "-"
        || (text.TextOf(token) is "." && text.Tokens[token - 1].End - text.Tokens[token - 1].Start == 1);

    private static string LastName(ScannedText text, int first, int end) => text.TextOf(end - 1).ToString();

    /// <summary>The start of what introduces a name before it: "Velmark's foreign minister, ".</summary>
    private static int LeftOf(ScannedText text, SentenceRange sentence, int first)
    {
        var at = first;
        var commas = 0;
        while (at > sentence.FirstToken && first - at < Reach)
        {
            var before = text.TextOf(at - 1);
            if (before is ",")
            {
                // One comma belongs to the introduction: right before the name, or before a second title.
                if (first - at > 4 || commas++ > 0) break;
            }
            else if (before is ";" or ":" or "(" or ")" or "—" || text.Tokens[at - 1].Kind is TokenKind.QuoteClose or TokenKind.QuoteOpen || text.Is(at - 1, "and") || text.Is(at - 1, "that") || text.Is(at - 1, "said"))
            {
                break;
            }

            at--;
        }

        return at;
    }

    /// <summary>The end of an apposition behind a name: ", a spokesman for the front,".</summary>
    private static int RightOf(ScannedText text, SentenceRange sentence, int end)
    {
        if (end >= sentence.EndToken || text.TextOf(end) is not ",") return end;

        for (var at = end + 1; at < sentence.EndToken && at - end < Reach; at++)
        {
            if (text.TextOf(at) is "," or "." or ";" || text.Tokens[at].Kind is TokenKind.QuoteOpen or TokenKind.QuoteClose) return at;
        }

        return end;
    }

    private bool IsVerb(ScannedText text, int token, SentenceRange sentence)
    {
        if (token < sentence.EndToken && text.TextOf(token) is ",") token++;
        return token >= sentence.FirstToken && token < sentence.EndToken && speechVerbs.LongestAt(text, token, sentence.EndToken) is not null;
    }

    private static bool IsName(ScannedText text, int token) => text.Tokens[token] is { IsCapitalised: true, Kind: TokenKind.Word };
}
