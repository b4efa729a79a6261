using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>Says who is meant by the words that name a source, and remembers who spoke, for the pronouns that follow. One for each article.</summary>
internal sealed class SourceResolver(
    ScannedText text, RoleTable roles, PartyMentions parties, PersonMentions people, AffiliationReader affiliations, AffiliationWords words)
{
    /// <summary>No office takes more tokens than this.</summary>
    private const int LongestOffice = 8;

    private readonly Dictionary<string, Source> _byHead = new(StringComparer.OrdinalIgnoreCase);
    private Source? _lastPerson;
    private Source? _lastBody;
    private Source? _lastPlural;

    /// <summary>Who is meant by the words from <paramref name="first"/> to before <paramref name="end"/>; null where they name nobody.</summary>
    public Source? Resolve(int first, int end)
    {
        if (first >= end) return null;

        if (end - first <= 2 && Pronoun(first) is { } before) return before;

        var source = Named(first, end);
        if (source is not null) Remember(source, first, end);
        return source;
    }

    /// <summary>Who is meant by the words behind a verb, "said Tamo Rell, who leads the front": who stands next to it.</summary>
    public Source? ResolveBehind(int first, int end)
    {
        var stretchEnd = EndOfStretch(first, end);
        var isPerson = people.FirstIn(first, stretchEnd) is not null;
        // "said the front's leader, Tamo Rell".
        if (!isPerson && stretchEnd + 1 < end && people.FirstIn(stretchEnd + 1, end) is { } named && named.FirstToken <= stretchEnd + 3) stretchEnd = named.EndToken;
        return Resolve(first, stretchEnd) ?? Resolve(first, end);
    }

    private int EndOfStretch(int first, int end)
    {
        while (first < end && text.TextOf(first) is not ",") first++;
        return first;
    }

    /// <summary>True when the words name nothing but an office or a party: "an army spokesman", "the Oru Front".</summary>
    public bool IsOffice(int first, int end) =>
        end - first <= LongestOffice && (roles.LastKindIn(text, first, end) is not null || parties.At(end - 1) is { IsPlace: false, Party.Form: PartyForm.Name });

    /// <summary>True when the words between two tokens begin an apposition that names a person: ", National Security Adviser Tamo Rell,".</summary>
    public bool HasPerson(int first, int end) =>
        people.FirstIn(first, end) is not null && (text.Tokens[first].IsCapitalised || text.Is(first, "a") || text.Is(first, "an") || text.Is(first, "the") || roles.EndOfTitle(text, first, end) > first);

    /// <summary>True for "he", "she", "it" and "they".</summary>
    public bool IsPronoun(int token) => text.Is(token, "he") || text.Is(token, "she") || text.Is(token, "it") || text.Is(token, "they");

    /// <summary>The first token of the person whose name ends right before <paramref name="end"/>; null where none does.</summary>
    public int? PersonBefore(int end) => people.EndingAt(end)?.FirstToken;

    /// <summary>Where nobody has spoken yet, the person named last before a token.</summary>
    private Source? PersonInFrontOf(int token) => people.LastBefore(token)?.Person.Source;

    private Source? Pronoun(int token) =>
        text.Is(token, "he") || text.Is(token, "she") ? _lastPerson ?? PersonInFrontOf(token) ?? _lastBody
        : text.Is(token, "it") ? _lastBody ?? _lastPerson
        : text.Is(token, "they") ? _lastPlural ?? _lastBody
        : null;

    /// <summary>Read from the right, a stretch between commas at a time: who stands next to the verb speaks.</summary>
    private Source? Named(int first, int end)
    {
        for (var stretchEnd = end; stretchEnd > first;)
        {
            var stretch = stretchEnd;
            while (stretch > first && text.TextOf(stretch - 1) is not ",") stretch--;

            // "Tamo Rell, who leads the delegation": what the clause names is not the source.
            if (stretch > first && stretch < stretchEnd && (text.Is(stretch, "who") || text.Is(stretch, "which") || text.Is(stretch, "whose")))
            {
                stretchEnd = stretch - 1;
                continue;
            }

            if (PersonIn(stretch, stretchEnd) is { } person) return person.Source;
            // "Tamo Rell, leader of the front, said": the name before an apposition.
            if (stretch - 1 > first && people.EndingAt(stretch - 1) is { } introduced && introduced.FirstToken >= first) return introduced.Person.Source;
            if (Described(stretch, stretchEnd) is { } described) return described;

            stretchEnd = stretch - 1;
        }

        return null;
    }

    private Person? PersonIn(int first, int end)
    {
        // "A spokesman for President Rell" is the spokesman.
        return people.FirstIn(first, end) is { } mention && !HasPrepositionBefore(first, mention.FirstToken) ? mention.Person : null;
    }

    private Source? Described(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            // "remain in what Velmark says is its own": the source stands behind "what".
            if (text.Is(at, "what") || text.Is(at, "how")) first = at + 1;
        }

        var phraseEnd = EndOfPhrase(first, end);
        if (phraseEnd <= first || words.EndsOpen(text, phraseEnd - 1) || BeginsWithVerb(first, phraseEnd)) return null;
        var kind = roles.LastKindIn(text, first, phraseEnd) == SourceKind.Witness ? SourceKind.Witness : roles.KindOf(text, first, phraseEnd);
        // "The Oru Volunteers" are no volunteers.
        if (parties.At(phraseEnd - 1) is { IsPlace: false, Party.Kind: not PartyKind.State } body && !roles.IsWholly(text, body.FirstToken, body.EndToken)) kind = SourceKind.Official;
        // "A Reuters reporter" at the scene is a witness.
        if (kind != SourceKind.Witness && roles.MediaIn(text, first, phraseEnd) is { } media) return media;

        var affiliation = affiliations.Of(first, phraseEnd);
        var party = affiliation.Ground == AffiliationGround.Party ? affiliation.Party : PartyOfPersonIn(first, phraseEnd) ?? affiliation.Party;
        if (kind is null && affiliation.Ground < AffiliationGround.Side) return words.IsGroup(text, first, phraseEnd) ? _lastBody : null;

        var head = text.TextOf(phraseEnd - 1).ToString();
        if (phraseEnd - first <= 2 && text.Is(first, "the") && affiliation.Ground < AffiliationGround.Party && _byHead.TryGetValue(head, out var fuller)) return fuller;

        var speaker = text.Body[text.Tokens[first].Start..text.Tokens[phraseEnd - 1].End];
        kind ??= SourceKind.Official;
        // "African Union monitors" are in office, "the Velmark Observatory" is not.
        if (kind == SourceKind.Analyst && party is not null && parties.IsBody(party) && parties.At(phraseEnd - 1) is null && !roles.IsFormer(text, first, phraseEnd)) kind = SourceKind.Official;
        if (kind == SourceKind.Media) party = words.AreStateMedia(text, first, phraseEnd) ? party ?? affiliations.HomeAt(first) : null;
        return new Source(kind.Value, speaker, kind is SourceKind.Official or SourceKind.Media ? party : null);
    }

    /// <summary>"stormed the radio station" is no source.</summary>
    private bool BeginsWithVerb(int first, int end) =>
        end - first > 2 && !text.Tokens[first].IsCapitalised && text.TextOf(first).EndsWith("ed", StringComparison.Ordinal) && words.EndsOpen(text, first + 1);

    private string? PartyOfPersonIn(int first, int end) => people.FirstIn(first, end)?.Person.Party;

    /// <summary>A source's phrase ends before a relative clause, a comma or how it was said.</summary>
    private int EndOfPhrase(int first, int end)
    {
        for (var at = first + 1; at < end; at++)
        {
            if (text.TextOf(at) is "," or "(" or "—" or ";" || text.Is(at, "who") || text.Is(at, "which") || text.Is(at, "whose") || text.Is(at, "that")) return at;
        }

        return end;
    }

    private bool HasPrepositionBefore(int first, int token)
    {
        for (var at = first; at < token; at++)
        {
            if (roles.EndOfTitle(text, at, token) is var title && title > at + 1)
            {
                at = title - 1;
                continue;
            }

            if (text.Is(at, "for") || text.Is(at, "of") || text.Is(at, "to") || text.Is(at, "from") || text.Is(at, "with")) return true;
            // What stands behind a comma is the name itself: "the minister for aid, Tamo Rell".
            if (text.TextOf(at) is ",") return false;
        }

        return false;
    }

    private bool IsPersonIn(Source source, int first, int end)
    {
        for (var at = first; people.FirstIn(at, end) is { } mention; at = mention.EndToken)
        {
            if (mention.Person.Name == source.Speaker) return true;
        }

        return false;
    }

    private void Remember(Source source, int first, int end)
    {
        var isPerson = IsPersonIn(source, first, end);
        if (isPerson)
        {
            _lastPerson = source;
            // "The spokesman" later on is this one.
            for (var at = first; at < end; at++)
            {
                if (roles.KindOf(text, at, at + 1) is not null && !text.Tokens[at].IsCapitalised) _byHead[text.TextOf(at).ToString()] = source;
            }

            return;
        }

        var last = text.TextOf(EndOfPhrase(first, end) - 1);
        if (last.EndsWith("s", StringComparison.Ordinal) && !last.EndsWith("ss", StringComparison.Ordinal)) _lastPlural = source;
        _lastBody = source;
        if (IsSinglePerson(first, end)) _lastPerson = source;
        if (end - first > 2 || (end - first == 2 && !text.Is(first, "the"))) _byHead[last.ToString()] = source;
    }

    private bool IsSinglePerson(int first, int end) =>
        (text.Is(first, "a") || text.Is(first, "an") || text.Is(first, "one") || text.Is(first, "the")) && roles.KindOf(text, first, end) is not null
        && !text.TextOf(EndOfPhrase(first, end) - 1).EndsWith("s", StringComparison.Ordinal)
        && !text.TextOf(EndOfPhrase(first, end) - 1).EndsWith("y", StringComparison.Ordinal);
}
