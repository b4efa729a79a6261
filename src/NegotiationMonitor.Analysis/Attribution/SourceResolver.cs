using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>Says who is meant by the words that name a source, and remembers who spoke, for the pronouns that follow. One for each article.</summary>
internal sealed class SourceResolver(
    ScannedText text, RoleTable roles, SideWords sideWords, SourceWords words, PartyMentions parties, PersonMentions people, Belligerents belligerents)
{
    private readonly Dictionary<string, Source> _byHead = new(StringComparer.OrdinalIgnoreCase);
    private Source? _lastPerson;
    private Source? _lastBody;
    private Source? _lastPlural;

    /// <summary>To be called before each sentence.</summary>
    public void Begin()
    {
    }

    /// <summary>Who is meant by the words of <paramref name="phrase"/>; null where they name nobody who could speak.</summary>
    public Source? Resolve(SourcePhrase phrase)
    {
        if (phrase.First >= phrase.CoreEnd) return null;
        if (phrase.CoreEnd - phrase.First == 1 && words.IsPronoun(text, phrase.First)) return Pronoun(phrase.First);

        var head = EndOfHead(phrase.First, phrase.CoreEnd);
        var source = Person(phrase, head) ?? Described(phrase, head);
        if (source is not null) Remember(source, phrase, head);
        return source;
    }

    private Source? Pronoun(int token) =>
        text.Is(token, "he") || text.Is(token, "she") ? _lastPerson ?? people.LastBefore(token)?.Source ?? _lastBody
        : text.Is(token, "it") ? _lastBody ?? _lastPerson
        : text.Is(token, "they") ? _lastPlural ?? _lastBody
        : null;

    /// <summary>The person that the phrase names as its head, or in its apposition: "Tamo Rell, …", "the front's leader, Tamo Rell".</summary>
    private Source? Person(SourcePhrase phrase, int head)
    {
        for (var at = phrase.First; at < head; at++)
        {
            if (people.At(at) is { } mention && mention.EndToken >= head - 1 && !(head < phrase.CoreEnd && text.Is(head, "'s"))) return mention.Person.Source;
        }

        // "The front's leader, Tamo Rell, said": the name is the whole apposition.
        var next = phrase.CoreEnd + 1;
        return next < phrase.End && text.TextOf(phrase.CoreEnd) is "," && people.At(next) is { } named && named.FirstToken == next
            && (named.EndToken >= phrase.End || text.TextOf(named.EndToken) is ",") && roles.KindOf(text, phrase.First, head) is not null
            ? named.Person.Source
            : null;
    }

    private Source? Described(SourcePhrase phrase, int head)
    {
        var first = phrase.First;
        if (roles.MediaIn(text, first, head) is { } outlet && roles.KindOf(text, head - 1, head) is not SourceKind.Witness) return outlet;

        var kind = KindOf(phrase, head);
        var party = PartyOf(phrase, head);
        if (kind is null && party is null) return null;
        if (kind is null && !parties.IsPartyAt(head - 1)) return null;

        var headWord = text.TextOf(head - 1).ToString();
        var isBare = head - first <= 2 && text.Is(first, "the") && parties.At(head - 1) is null;
        if (isBare && _byHead.TryGetValue(headWord, out var fuller)) return fuller;

        kind ??= SourceKind.Official;
        if (kind == SourceKind.Official && words.IsManyStates(text, first, head)) party = null;
        var end = EndOfDescription(phrase, head);
        return new Source(kind.Value, words.Speaker(text, first, end), kind is SourceKind.Official or SourceKind.Media ? party : null);
    }

    /// <summary>By the head noun; where that tells nothing, by any role in the phrase.</summary>
    private SourceKind? KindOf(SourcePhrase phrase, int head)
    {
        for (var at = Math.Max(phrase.First, head - 3); at < head; at++)
        {
            if (roles.KindEndingAt(text, at, head) is { } kind)
            {
                return kind == SourceKind.Official && words.IsFormer(text, phrase.First, head) ? SourceKind.Analyst : kind;
            }
        }

        return roles.KindOf(text, phrase.First, head) ?? (head < phrase.CoreEnd ? roles.KindOf(text, head, phrase.CoreEnd) : null);
    }

    private string? PartyOf(SourcePhrase phrase, int head)
    {
        if (parties.FirstIn(phrase.First, head) is { } own) return own;
        if (words.IsPossessivePronoun(text, phrase.First) && (_lastBody?.Party ?? _lastPerson?.Party) is { } theirs) return theirs;
        if (parties.FirstIn(head, phrase.CoreEnd) is { } of) return of;
        if (phrase.End > phrase.CoreEnd && parties.FirstIn(phrase.CoreEnd, phrase.End) is { } apposed) return apposed;
        return sideWords.SideIn(text, phrase.First, phrase.CoreEnd, belligerents);
    }

    /// <summary>The head of a phrase ends before "of", "for", "who", a comma.</summary>
    private int EndOfHead(int first, int end)
    {
        for (var at = first + 1; at < end; at++)
        {
            if (text.TextOf(at) is "," or "(" || (words.IsTie(text, at) && !text.Tokens[at].IsCapitalised)) return parties.At(at) is null ? at : Math.Max(at, parties.At(at)!.Value.EndToken);
        }

        return end;
    }

    /// <summary>"a spokesman for the front", without relative clauses.</summary>
    private int EndOfDescription(SourcePhrase phrase, int head)
    {
        for (var at = head; at < phrase.CoreEnd; at++)
        {
            if (text.TextOf(at) is "," or "(" || text.Is(at, "who") || text.Is(at, "which") || text.Is(at, "whose") || text.Is(at, "that")) return at;
        }

        return phrase.CoreEnd;
    }

    private void Remember(Source source, SourcePhrase phrase, int head)
    {
        var isPerson = people.Knows(source.Speaker);
        var last = text.TextOf(head - 1).ToString();
        if (isPerson)
        {
            _lastPerson = source;
            // "The spokesman" later on is this one.
            for (var at = phrase.First; at < phrase.End; at++)
            {
                if (!text.Tokens[at].IsCapitalised && text.Tokens[at].IsWord && words.IsPersonWord(text, at)) _byHead[text.TextOf(at).ToString()] = source;
            }

            return;
        }

        var isPlural = last.EndsWith('s') && !last.EndsWith("ss", StringComparison.Ordinal);
        if (isPlural) _lastPlural = source;
        if (words.IsPersonWord(text, head - 1)) _lastPerson = source;
        else _lastBody = source;
        if (phrase.CoreEnd - phrase.First > 2) _byHead[last] = source;
    }
}
