using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>The words that name a source.</summary>
/// <param name="First">Their first token.</param>
/// <param name="CoreEnd">The token after the noun phrase itself.</param>
/// <param name="End">The token after its appositions.</param>
internal readonly record struct SourcePhrase(int First, int CoreEnd, int End);

/// <summary>Finds the noun phrase beside a verb of saying, with its appositions, by walking to the nearest boundary.</summary>
internal sealed class SourcePhrases(KnowledgeBase knowledge)
{
    private const int Longest = 45;
    private const int LongestCore = 26;

    private readonly WordSet _auxiliaries = new(knowledge, "auxiliary");
    private readonly WordSet _connectives = new(knowledge, "connective");
    private readonly WordSet _prepositions = new(knowledge, "preposition");
    private readonly WordSet _determiners = new(knowledge, "determiner");
    private readonly WordSet _pronouns = new(knowledge, "pronoun");
    private readonly WordSet _adverbials = new(knowledge, "adverbial");
    private readonly WordSet _finite = new(knowledge, "finite");
    private readonly WordSet _ties = new(knowledge, "ties");

    /// <summary>The phrase that ends at a verb; null where none does.</summary>
    public SourcePhrase? Before(ScannedText text, int from, int verb)
    {
        var end = verb;
        while (end > from && _auxiliaries.Has(text, end - 1)) end--;
        end = BeforeTimes(text, from, end);
        var whole = end;
        // "Tamo Rell, leader of the front, said", and "…, speaking in Velin, said".
        for (var round = 0; round < 3 && end > from && text.TextOf(end - 1) is ","; round++)
        {
            var comma = end - 2;
            while (comma > from && text.TextOf(comma) is not "," && !IsWall(text, comma) && verb - comma < Longest) comma--;
            if (comma <= from || text.TextOf(comma) is not ",") break;
            end = comma;
        }

        if (end > from && text.TextOf(end - 1) is ",") return null;

        var first = end;
        while (first > from && end - first < LongestCore && !IsEdge(text, first - 1, end, from)) first--;
        first = AfterOpening(text, first, end);
        return first < end ? new SourcePhrase(first, end, Math.Max(whole, end)) : null;
    }

    /// <summary>The phrase that begins behind a verb: "said Tamo Rell, leader of the front, …".</summary>
    public SourcePhrase? Behind(ScannedText text, int first, int limit)
    {
        if (first >= limit || !text.Tokens[first].IsWord || _prepositions.Has(text, first)) return null;

        var end = first;
        while (end < limit && !IsWall(text, end) && text.TextOf(end) is not ("," or "." or "?" or "!") && end - first < LongestCore)
        {
            if (end > first && (_connectives.Has(text, end) && !text.Is(end, "and")) && !text.Is(end, "that")) break;
            if (end > first && IsTime(text, end)) break;
            end++;
        }

        var whole = end;
        // An apposition that closes with a comma or the sentence: ", the front's leader".
        if (end < limit && text.TextOf(end) is ",")
        {
            var next = end + 1;
            if (next < limit && (_determiners.Has(text, next) || text.Is(next, "who") || Names.IsName(text, next) || text.Tokens[next].Kind == TokenKind.Number || (text.Tokens[next].IsWord && !_connectives.Has(text, next) && !_prepositions.Has(text, next) && !text.TextOf(next).EndsWith("ing"))))
            {
                while (next < limit && !IsWall(text, next) && text.TextOf(next) is not ("," or "." or "?" or "!") && next - first < Longest) next++;
                whole = next;
            }
        }

        return end > first ? new SourcePhrase(first, end, whole) : null;
    }

    /// <summary>The phrase that a sentence begins with, up to its first verb: whoever the sentence is about.</summary>
    public SourcePhrase? Leading(ScannedText text, int first, int limit)
    {
        while (first < limit && (!text.Tokens[first].IsWord || _connectives.Has(text, first) || _adverbials.Has(text, first))) first++;
        if (first < limit && _prepositions.Has(text, first))
        {
            while (first < limit && text.TextOf(first) is not ",") first++;
            first++;
        }

        var end = first;
        while (end < limit && text.TextOf(end) is not "," && !IsWall(text, end) && !_auxiliaries.Has(text, end) && !_finite.Has(text, end)
            && !(end > first && text.TextOf(end).EndsWith("ed") && !text.Tokens[end].IsCapitalised) && end - first < LongestCore) end++;
        return end > first && end <= limit ? new SourcePhrase(first, end, end) : null;
    }

    /// <summary>True when the words only lead up to a speech: "After the talks in Velin,", "In a statement,".</summary>
    public bool IsOpening(ScannedText text, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (text.IsInQuote(at)) return false;
        }

        while (first < end && !text.Tokens[first].IsWord) first++;
        return first < end && (_prepositions.Has(text, first) || (_connectives.Has(text, first) && !text.Is(first, "but") && !text.Is(first, "and")) || text.TextOf(first).EndsWith("ing") || text.Is(first, "asked"))
            && !HasComma(text, first, end - 1);
    }

    private static bool HasComma(ScannedText text, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (text.TextOf(at) is ",") return true;
        }

        return false;
    }

    /// <summary>True when the token is a time: "on Monday", "late", "Monday".</summary>
    public bool IsTime(ScannedText text, int token) =>
        (Names.IsName(text, token) && text.TextOf(token).EndsWith("day", StringComparison.Ordinal))
        || text.Is(token, "late") || text.Is(token, "early") || text.Is(token, "yesterday") || text.Is(token, "today")
        || (text.Is(token, "on") && token + 1 < text.Tokens.Count && Names.IsName(text, token + 1) && text.TextOf(token + 1).EndsWith("day", StringComparison.Ordinal));

    /// <summary>True when only when, where, how and to whom stand between two tokens: "on Monday in a statement".</summary>
    public bool IsAdverbial(ScannedText text, int first, int end)
    {
        for (var at = first; at < end;)
        {
            if (IsTime(text, at) || _adverbials.Has(text, at) || !text.Tokens[at].IsWord)
            {
                if (text.Is(at, "who") || text.Is(at, "when") || text.Is(at, "while") || text.Is(at, "speaking") || text.TextOf(at).EndsWith("ing")) return true;
                at++;
            }
            else if (_prepositions.Has(text, at))
            {
                at = EndOfPrepositional(text, at, end);
            }
            else if (text.TextOf(at).EndsWith("ing") && !text.Tokens[at].IsCapitalised)
            {
                return true;
            }
            else if (text.Tokens[at].Kind == TokenKind.Number || (at > first && !text.Is(at, "that") && IsUnit(text, at)))
            {
                at++;
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The token after "in a statement", "by telephone from Velin", "on the eve of …".</summary>
    public int EndOfPrepositional(ScannedText text, int at, int end)
    {
        at++;
        var hadNoun = false;
        while (at < end)
        {
            if (text.TextOf(at) is "," || text.Is(at, "that")) break;
            if (_prepositions.Has(text, at) && hadNoun) break;
            if (hadNoun && (_determiners.Has(text, at) || _pronouns.Has(text, at))) break;
            if (text.Tokens[at].IsWord && !_determiners.Has(text, at)) hadNoun = true;
            if (_finite.Has(text, at)) return at > 0 ? Math.Max(at - 1, 1) : at;
            at++;
        }

        return at;
    }

    private static bool IsUnit(ScannedText text, int at) => text.Is(at, "hours") || text.Is(at, "days") || text.Is(at, "later") || text.Is(at, "before") || text.Is(at, "after");

    private int BeforeTimes(ScannedText text, int from, int end)
    {
        for (var round = 0; round < 2; round++)
        {
            var at = end;
            if (at - 1 > from && Names.IsName(text, at - 1) && text.TextOf(at - 1).EndsWith("day", StringComparison.Ordinal))
            {
                at--;
                if (at > from && (text.Is(at - 1, "on") || text.Is(at - 1, "late") || text.Is(at - 1, "early") || text.Is(at - 1, "last"))) at--;
                if (at > from && (text.Is(at - 1, "late") || text.Is(at - 1, "early"))) at--;
            }

            if (at == end) break;
            end = at;
            while (end > from && _auxiliaries.Has(text, end - 1)) end--;
        }

        return end;
    }

    private static bool IsWall(ScannedText text, int token) =>
        text.Tokens[token].Kind is TokenKind.QuoteClose or TokenKind.QuoteOpen || text.TextOf(token) is ";" or ":" or "—" or "–" or "?" or "!"
        || (text.TextOf(token) is "-" && token > 0 && !Names.AreJoined(text, token - 1, token));

    private bool IsEdge(ScannedText text, int token, int end, int from)
    {
        if (IsWall(text, token)) return true;
        if (text.TextOf(token) is ",") return !IsInList(text, token, end);
        if (!_connectives.Has(text, token)) return false;
        // "Residents and officials said" are one source; "The town fell and residents said" are two clauses.
        if (text.Is(token, "and") || text.Is(token, "or")) return HasFiniteBefore(text, token, from);
        if (text.Is(token, "after") || text.Is(token, "before") || text.Is(token, "since")) return true;
        if (text.Is(token, "that") && token > from && token + 1 < end && _finite.Has(text, token + 1)) return false;
        return true;
    }

    private bool HasFiniteBefore(ScannedText text, int token, int from)
    {
        for (var at = token - 1; at > from && token - at < 12; at--)
        {
            if (text.TextOf(at) is "," || IsWall(text, at) || _connectives.Has(text, at)) return false;
            if (_finite.Has(text, at) || (text.TextOf(at).EndsWith("ed") && !text.Tokens[at].IsCapitalised && text.Tokens[at].End - text.Tokens[at].Start > 4)) return true;
        }

        return false;
    }

    /// <summary>"Velmark, Ardania and Oru said": a comma between names of a list.</summary>
    private static bool IsInList(ScannedText text, int comma, int end)
    {
        if (comma == 0 || comma + 1 >= end || !Names.IsName(text, comma - 1) || !Names.IsName(text, comma + 1)) return false;
        for (var at = comma + 1; at < end && at - comma < 6; at++)
        {
            if (text.Is(at, "and")) return true;
        }

        return false;
    }

    /// <summary>Steps over what opens a clause and names nobody: "In Velin the", "Later", "But".</summary>
    private int AfterOpening(ScannedText text, int first, int end)
    {
        while (first < end && (!text.Tokens[first].IsWord || _connectives.Has(text, first) || (_adverbials.Has(text, first) && !_determiners.Has(text, first) && !_pronouns.Has(text, first)))) first++;
        if (first >= end || !_prepositions.Has(text, first)) return first;

        // "In Velin the ministry said": the source begins with the last determiner or name that no preposition governs.
        for (var at = first + 1; at < end; at++)
        {
            var isStart = _determiners.Has(text, at) || _pronouns.Has(text, at) || Names.IsName(text, at);
            if (isStart && !_prepositions.Has(text, at - 1) && !_determiners.Has(text, at - 1) && !Names.IsName(text, at - 1) && !_ties.Has(text, at - 1)) return at;
            if (_determiners.Has(text, at) && Names.IsName(text, at - 1)) return at;
        }

        return end;
    }
}
