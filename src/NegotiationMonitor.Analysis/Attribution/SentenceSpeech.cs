using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>Finds what somebody says in one sentence, by the place of verb, source and words.</summary>
internal sealed class SentenceSpeech(ScannedText text, SpeechCues cues, SpeechWords words, SourceResolver sources)
{
    /// <summary>Fewer words than this before a source are no speech: "Later, …".</summary>
    private const int FewestWords = 3;

    public List<SpeechAttribution> Read(SentenceRange sentence)
    {
        List<SpeechAttribution> found = [];
        // Verbs of saying first: a promise or a welcome inside of what was said is somebody's within it.
        Pass(sentence, isStance: false, found);
        Pass(sentence, isStance: true, found);
        return found;
    }

    private void Pass(SentenceRange sentence, bool isStance, List<SpeechAttribution> found)
    {
        var from = sentence.FirstToken;
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            // "The United States" states nothing.
            if (text.IsInQuote(at) || (text.Tokens[at].IsCapitalised && at > sentence.FirstToken)) continue;
            // "Russia's stated pullout".
            if (at > sentence.FirstToken && text.Is(at - 1, "'s")) continue;
            if (cues.Verbs.LongestAt(text, at, sentence.EndToken) is not { } cue || cue.Value == "stance" != isStance) continue;

            var end = cue.Value == "according"
                ? According(sentence, cue.FirstToken, cue.EndToken, from, found)
                : Verb(sentence, cue, from, found);
            if (end <= at) continue;
            from = end;
            at = end - 1;
        }
    }

    /// <summary>"According to residents, the bridge was gone." and "The bridge was gone, according to residents."</summary>
    private int According(SentenceRange sentence, int first, int end, int from, List<SpeechAttribution> found)
    {
        var sourceEnd = end;
        while (sourceEnd < sentence.EndToken && text.TextOf(sourceEnd) is not ("," or "." or ";")) sourceEnd++;
        if (sources.Resolve(end, sourceEnd) is not { } source) return first;

        var isFronted = first - sentence.FirstToken < FewestWords && sourceEnd + 1 < sentence.EndToken;
        var (wordsFirst, wordsEnd) = isFronted ? (sourceEnd + 1, cues.NarratorReturns(text, sourceEnd + 1, sentence.EndToken)) : (from, first);
        Add(wordsFirst, wordsEnd, (end, sourceEnd), (first, end), source, found);
        return isFronted ? wordsEnd : sourceEnd;
    }

    private int Verb(SentenceRange sentence, PhraseMatch<string> cue, int from, List<SpeechAttribution> found)
    {
        var (verb, verbEnd) = (cue.FirstToken, cue.EndToken);
        var (sourceFirst, sourceEnd, source) = Before(from, verb);
        var behind = verbEnd;
        if (source is null && found.Count > 0 && verb > from && (text.Is(verb - 1, "and") || text.Is(verb - 1, "but") || text.TextOf(verb - 1) is ","))
        {
            // "He said that …, and vowed to …".
            (sourceFirst, sourceEnd, source) = (verb, verb, found[^1].Source);
        }
        else if (source is null && verb > from && (text.Is(verb - 1, "and") || text.Is(verb - 1, "but")))
        {
            // "He welcomed the news, but noted that …": the subject of the verb before.
            (sourceFirst, sourceEnd, source) = SubjectBefore(from, verb);
        }

        if (source is null && cue.Value != "stance" && IsInverted(from, verb, verbEnd))
        {
            // "…," said Tamo Rell, the front's leader.
            (sourceFirst, sourceEnd, source) = Behind(verbEnd, sentence.EndToken);
            behind = sourceEnd;
        }

        if (source is null) return verb;

        var before = cue.Value is "stance" or "accuse" ? null : WordsBefore(from, Math.Min(sourceFirst, verb));
        var after = behind < sentence.EndToken ? FirstSaid(behind, sentence.EndToken, cue.Value) : sentence.EndToken;
        var afterEnd = cues.NarratorReturns(text, after, sentence.EndToken);
        var hasAfter = CountWords(after, afterEnd) >= (cue.Value is "stance" or "accuse" or "deny" ? 1 : FewestWords) || HasQuote(after, afterEnd);
        // Behind "…, he said" there may be only when and where; a speech that stands before the source is whole.
        if (before is var (first, end) && (!hasAfter || !HasQuote(after, afterEnd)) && sourceFirst > first)
        {
            Add(first, end, (sourceFirst, sourceEnd), (verb, verbEnd), source, found);
            return hasAfter && sourceFirst > verb ? sourceEnd : Math.Max(verbEnd, behind);
        }

        if (before is var (quoteFirst, quoteEnd)) Add(quoteFirst, quoteEnd, (sourceFirst, sourceEnd), (verb, verbEnd), source, found);
        if (!hasAfter) return Math.Max(verbEnd, behind);

        // The view itself may stand in the verb: "welcomed the news".
        Add(cue.Value is "stance" or "accuse" ? verb : after, afterEnd, (sourceFirst, sourceEnd), (verb, verbEnd), source, found);
        // A verb of saying inside of what is said is somebody else's: "said that the army had denied …".
        return Nested(sentence, after, afterEnd, found);
    }

    private (int First, int End, Source? Source) SubjectBefore(int from, int verb)
    {
        for (var at = from; at < verb; at++)
        {
            if (!text.IsInQuote(at) && !text.Tokens[at].IsCapitalised && cues.Verbs.LongestAt(text, at, verb) is not null) return Before(from, at);
        }

        return (verb, verb, null);
    }

    /// <summary>True when the source can stand behind the verb: "…," said Tamo Rell. Not where something "was reported on Monday".</summary>
    private bool IsInverted(int from, int verb, int verbEnd) =>
        verb > from && verbEnd < text.Tokens.Count && (text.TextOf(verb - 1) is "," || text.Tokens[verb - 1].Kind == TokenKind.QuoteClose) && !IsBetween(verbEnd) && !text.Is(verbEnd, "in");

    /// <summary>Looks for a further speaker inside of what was said; returns where the reading goes on.</summary>
    private int Nested(SentenceRange sentence, int first, int end, List<SpeechAttribution> found)
    {
        for (var at = first + 1; at < end; at++)
        {
            if (text.IsInQuote(at) || cues.Verbs.LongestAt(text, at, end) is not { Value: not ("according" or "stance") } cue) continue;
            if (Before(first, at) is not (var sourceFirst, var sourceEnd, { } source)) continue;

            var said = FirstSaid(cue.EndToken, end, cue.Value);
            if (CountWords(said, end) >= FewestWords) Add(said, end, (sourceFirst, sourceEnd), (cue.FirstToken, cue.EndToken), source, found);
            break;
        }

        return Math.Max(end, first);
    }

    /// <summary>The source before a verb: the noun phrase that ends at it.</summary>
    private (int First, int End, Source? Source) Before(int from, int verb)
    {
        var end = verb;
        while (end > from && IsBetween(end - 1)) end--;
        var first = end;
        while (first > from && !IsBoundary(first - 1, end)) first--;
        while (first < end && (words.SourceOpeners.Holds(text, first) || text.TextOf(first) is "," || text.Tokens[first].Kind is TokenKind.QuoteClose or TokenKind.QuoteOpen)) first++;
        return first < end && end - first <= 30 && sources.Resolve(first, end) is { } source ? (first, end, source) : BeforeRelative(from, end);
    }

    /// <summary>"Tamo Rell, who called the talks “useful” on Monday, said": the noun before the relative clause.</summary>
    private (int First, int End, Source? Source) BeforeRelative(int from, int verb)
    {
        for (var at = verb - 1; at > from + 1; at--)
        {
            if (!words.Relatives.Holds(text, at) || text.TextOf(at - 1) is not ",") continue;

            var first = at - 1;
            while (first > from && !IsBoundary(first - 1, at)) first--;
            return (first, at - 1, sources.Resolve(first, at - 1));
        }

        return (verb, verb, null);
    }

    /// <summary>A source's words reach back to a quotation's end, a clause's connective or a semicolon; an apposition between commas belongs to them.</summary>
    private bool IsBoundary(int token, int end)
    {
        if (text.Tokens[token].Kind is TokenKind.QuoteClose or TokenKind.QuoteOpen || text.TextOf(token) is ";" or ":" or "—" or "–") return true;
        // The dash behind a dateline.
        if (text.TextOf(token) is "-" && token > 0 && text.Tokens[token].Start > text.Tokens[token - 1].End) return true;
        if (words.ClauseOpeners.Holds(text, token)) return true;
        // "…, during which the army said".
        if (words.Relatives.Holds(text, token) && token > 0 && text.TextOf(token - 1) is not ",") return true;
        return text.TextOf(token) is "," && !text.Tokens[token + 1].IsCapitalised && !IsApposition(token, end) && token + 1 < end;
    }

    /// <summary>True when the comma opens an apposition that closes right before the verb: "Tamo Rell, leader of the front, said".</summary>
    private bool IsApposition(int comma, int end) => text.TextOf(end - 1) is "," || text.TextOf(Math.Min(end, text.Tokens.Count - 1)) is ",";

    private bool IsBetween(int token) => text.TextOf(token) is "," || words.Between.Holds(text, token) || IsDay(token);

    private bool IsDay(int token) => text.Tokens[token].IsCapitalised && text.TextOf(token).EndsWith("day", StringComparison.Ordinal);

    private (int First, int End, Source? Source) Behind(int verbEnd, int sentenceEnd)
    {
        var end = verbEnd;
        while (end < sentenceEnd && text.TextOf(end) is not ("." or ";") && text.Tokens[end].Kind is not TokenKind.QuoteOpen && end - verbEnd < 25) end++;
        return end > verbEnd ? (verbEnd, end, sources.Resolve(verbEnd, end)) : (verbEnd, end, null);
    }

    /// <summary>What stands before the source: a quotation, or words up to a comma.</summary>
    private (int First, int End)? WordsBefore(int from, int sourceFirst)
    {
        var end = sourceFirst;
        while (end > from && (text.TextOf(end - 1) is "," || text.Is(end - 1, "and") || text.Is(end - 1, "but"))) end--;
        if (end >= sourceFirst && !(end > from && text.Tokens[end - 1].Kind == TokenKind.QuoteClose)) return null;
        return CountWords(from, end) >= FewestWords || HasQuote(from, end) ? (from, end) : null;
    }

    /// <summary>Where the words begin behind the verb: over whom it was said to, when and where, and over "that".</summary>
    private int FirstSaid(int at, int end, string verbClass)
    {
        if (at < end && (text.Is(at, "that") || text.TextOf(at) is ":" || text.Tokens[at].Kind == TokenKind.QuoteOpen)) return text.Tokens[at].Kind == TokenKind.QuoteOpen ? at : at + 1;

        var isCircumstance = at < end && (verbClass == "tell" || text.TextOf(at) is "," || words.Circumstances.Holds(text, at) || IsDay(at));
        if (isCircumstance)
        {
            for (var probe = at; probe < Math.Min(end, at + 14); probe++)
            {
                if (text.Is(probe, "that") || text.TextOf(probe) is ":") return probe + 1;
                if (text.Tokens[probe].Kind == TokenKind.QuoteOpen) return probe;
            }
        }

        while (at < end && (words.Addressees.Holds(text, at) || IsDay(at) || text.TextOf(at) is ",")) at++;
        return at;
    }

    private int CountWords(int first, int end)
    {
        var count = 0;
        for (var at = first; at < end; at++)
        {
            if (text.Tokens[at].IsWord) count++;
        }

        return count;
    }

    private bool HasQuote(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (text.IsInQuote(at)) return true;
        }

        return false;
    }

    private void Add(int first, int end, (int First, int End) mention, (int First, int End) cue, Source source, List<SpeechAttribution> found)
    {
        while (first < end && text.Tokens[first].Kind == TokenKind.Mark) first++;
        while (end > first && text.Tokens[end - 1].Kind == TokenKind.Mark && text.TextOf(end - 1) is "," or ";") end--;
        if (first >= end) return;

        found.Add(new SpeechAttribution(
            text.SpanOf(first, end),
            mention.First < mention.End ? text.SpanOf(mention.First, mention.End) : null,
            text.SpanOf(cue.First, cue.End),
            source));
    }
}
