using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>Finds what somebody says in one sentence, by the place of verb, source and words.</summary>
internal sealed class SentenceSpeech(ScannedText text, SpeechCues cues, SourceResolver sources)
{
    /// <summary>Fewer words than this before a source are no speech: "Later, …".</summary>
    private const int FewestWords = 3;

    /// <summary>No source takes more tokens than this.</summary>
    private const int LongestSource = 24;

    /// <summary>No more tokens stand behind the comma of a tag, from the verb on.</summary>
    private const int LongestTag = 6;

    /// <summary>No subject before a comma takes more tokens than this.</summary>
    private const int LongestSubject = 14;

    private readonly Addressees _addressees = new(text, cues, sources);

    public List<SpeechAttribution> Read(SentenceRange sentence)
    {
        List<SpeechAttribution> found = [];
        var from = Datelines.EndOf(text, sentence);
        for (var at = from; at < sentence.EndToken; at++)
        {
            // "The United States" states nothing.
            if (cues.Verbs.LongestAt(text, at, sentence.EndToken) is not { } cue || text.IsInQuote(at) || IsNoun(at, from) || (text.Tokens[at].IsCapitalised && at > from)) continue;

            var end = cue.Value == "according"
                ? According(sentence, cue.FirstToken, cue.EndToken, from, found)
                : Verb(sentence, cue, from, found);
            if (end <= at) continue;
            from = end;
            at = end - 1;
        }

        return found;
    }

    /// <summary>"According to residents, the bridge was gone." and "The bridge was gone, according to residents."</summary>
    private int According(SentenceRange sentence, int first, int end, int from, List<SpeechAttribution> found)
    {
        var sourceEnd = end;
        while (sourceEnd < sentence.EndToken && text.TextOf(sourceEnd) is not ("," or ";") && !IsLastStop(sentence.EndToken, sourceEnd)) sourceEnd++;
        if (sources.Resolve(end, sourceEnd) is not { } source) return first;

        var isFronted = first - sentence.FirstToken < FewestWords && sourceEnd + 1 < sentence.EndToken;
        var (wordsFirst, wordsEnd) = isFronted ? (sourceEnd + 1, cues.NarratorReturns(text, sourceEnd + 1, sentence.EndToken)) : (from, first);
        Add(wordsFirst, wordsEnd, (end, sourceEnd), (first, end), source, found);
        return isFronted ? wordsEnd : sourceEnd;
    }

    /// <summary>The source stands behind the verb only where the speech, or nothing, stands before it.</summary>
    private bool CanBeInverted(int verb) =>
        verb == 0 || text.TextOf(verb - 1) is "," or "." || text.Tokens[verb - 1].Kind is TokenKind.QuoteClose or TokenKind.Mark;

    /// <summary>"the disputed valley", "its reports": behind such a word there stands no verb.</summary>
    private bool IsNoun(int token, int from) => token > from && (text.Is(token - 1, "'s") || text.TextOf(token - 1) is "-" || cues.IsDeterminer(text, token - 1));

    private int Verb(SentenceRange sentence, PhraseMatch<string> cue, int from, List<SpeechAttribution> found)
    {
        var (verb, verbEnd) = (cue.FirstToken, cue.EndToken);
        var (sourceFirst, sourceEnd, source) = SubjectBeforeCommas(from, verb)
            ?? (IsCoordinated(verb, from) ? SubjectBefore(sentence, from, verb, found) : Before(from, verb));
        var behind = verbEnd;
        // Who perceives without an office is a witness; "officials saw the talks fail" tells of the talks.
        if (cue.Value == "perceive" && source?.Kind != SourceKind.Witness) return verb;
        // The two sides together agree in the article's voice.
        if (cue.Value == "agree" && source?.Party is null) return verb;
        // "A week after the army announced it": the article tells when.
        if (cue.Value == "stance" && source is not null && IsSubordinate(sourceFirst, from)) return verb;
        // "The sides agreed on a truce, officials said": all of it is theirs.
        if (cue.Value is "stance" or "agree" && EndsInTag(sentence, verbEnd)) return verb;
        if (cue.Value is "stance" or "agree" or "deny" or "accuse" && source is not null && !text.HasQuote(from, Math.Min(sourceFirst, verb)))
        {
            var stanceEnd = cues.NarratorReturns(text, verb, sentence.EndToken);
            Add(verb, stanceEnd, (sourceFirst, sourceEnd), (verb, verbEnd), source, found);
            return Nested(sentence, verbEnd, stanceEnd, found);
        }

        if (source is null) (sourceFirst, sourceEnd, source) = BeforeRelative(from, verb);
        if (source is null)
        {
            if (!CanBeInverted(verb)) return verb;
            // "…," said Tamo Rell, the front's leader.
            (sourceFirst, sourceEnd, source) = Behind(verbEnd, sentence.EndToken);
            if (source is null) return verb;
            behind = sourceEnd;
        }

        var before = WordsBefore(from, Math.Min(sourceFirst, verb));
        var goesOn = behind < sentence.EndToken && text.TextOf(behind) is ",";
        var after = _addressees.PastAddressee(behind, sentence.EndToken, before is not null, cue.Value == "tell");
        var afterEnd = cues.NarratorReturns(text, after, sentence.EndToken);
        var hasAfter = text.HasQuote(after, afterEnd) || CountWords(after, afterEnd) >= FewestWords;
        // "On the ground, residents said that …": what stands before is no speech, where what stands behind is.
        if (before is var (first, end) && (!hasAfter || goesOn || text.HasQuote(first, end)))
        {
            Add(first, end, (sourceFirst, sourceEnd), (verb, verbEnd), source, found);
            if (!hasAfter) return Math.Max(verbEnd, behind);
        }

        if (!hasAfter) return Math.Max(verbEnd, behind);

        Add(after, afterEnd, (sourceFirst, sourceEnd), (verb, verbEnd), source, found);
        // A verb of saying inside of what is said is somebody else's: "said that the army had denied …".
        return Nested(sentence, after, afterEnd, found);
    }

    /// <summary>"Tamo Rell, in a speech at the base, said": behind a comma the verb's subject is what the clause begins with.</summary>
    private (int First, int End, Source? Source)? SubjectBeforeCommas(int from, int verb)
    {
        var end = verb;
        while (end > from && IsBetween(end - 1) && text.TextOf(end - 1) is not ",") end--;
        if (end <= from || text.TextOf(end - 1) is not ",") return null;

        var first = from;
        while (first < verb && IsOpener(first)) first++;
        var comma = first;
        while (comma < verb && text.TextOf(comma) is not "," && !IsBoundary(comma)) comma++;
        if (comma >= end - 1 || comma - first > LongestSubject || text.TextOf(comma) is not ",") return null;
        if (sources.PersonBefore(comma) is >= 0 and var person && person >= first) return (first, comma, sources.Resolve(first, comma));
        // "In Besk, …" and "After the talks, …" name no subject.
        return first == from && !cues.IsCircumstance(text, first) && sources.IsOffice(first, comma) && !sources.HasPerson(comma + 1, end - 1) ? (first, comma, sources.Resolve(first, comma)) : null;
    }

    /// <summary>"Tamo Rell, who called the talks “useful” on Monday, said": the noun before the relative clause.</summary>
    private (int First, int End, Source? Source) BeforeRelative(int from, int verb)
    {
        for (var at = verb - 1; at > from + 1 && verb - at < 40; at--)
        {
            if ((text.Is(at, "who") || text.Is(at, "which")) && text.TextOf(at - 1) is ",") return Before(from, at - 1);
        }

        return (verb, verb, null);
    }

    private bool IsSubordinate(int first, int from)
    {
        for (var at = Math.Max(from, first - 1); at <= first; at++)
        {
            if (text.Is(at, "after") || text.Is(at, "since") || text.Is(at, "before") || text.Is(at, "when") || text.Is(at, "until") || text.Is(at, "once")) return true;
        }

        return false;
    }

    /// <summary>True when the sentence ends with who said all of it: ", officials said on Monday."</summary>
    private bool EndsInTag(SentenceRange sentence, int from)
    {
        for (var at = sentence.EndToken - 1; at > Math.Max(from, sentence.EndToken - LongestTag); at--)
        {
            if (text.IsInQuote(at) || cues.Verbs.LongestAt(text, at, sentence.EndToken) is not { Value: "say" or "tell" }) continue;
            return Before(from, at) is (var first, _, { Kind: not SourceKind.Media }) && first > from && text.TextOf(first - 1) is ",";
        }

        return false;
    }

    /// <summary>Looks for a further speaker inside of what was said; returns where the reading goes on.</summary>
    private int Nested(SentenceRange sentence, int first, int end, List<SpeechAttribution> found)
    {
        for (var at = first + 1; at < end; at++)
        {
            if (cues.Verbs.LongestAt(text, at, end) is not { Value: not "according" } cue || text.IsInQuote(at) || IsNoun(at, first)) continue;
            if (Before(first, at) is not (var sourceFirst, var sourceEnd, { } source)) continue;

            var words = _addressees.PastAddressee(cue.EndToken, end, hasWordsBefore: false, takesAddressee: false);
            if (CountWords(words, end) >= FewestWords) Add(words, end, (sourceFirst, sourceEnd), (cue.FirstToken, cue.EndToken), source, found);
            break;
        }

        return Math.Max(end, first);
    }

    /// <summary>The source before a verb: the noun phrase that ends at it.</summary>
    private (int First, int End, Source? Source) Before(int from, int verb)
    {
        var end = verb;
        while (end > from && IsBetween(end - 1)) end--;
        if (end == from) return (from, end, null);
        if (sources.IsPronoun(end - 1)) return (end - 1, end, sources.Resolve(end - 1, end));

        var isApposition = end < verb && text.TextOf(end) is ",";
        var hadApposition = false;
        var first = sources.PersonBefore(end) is { } person ? Math.Max(from, person) : end;
        while (first > from && !IsBoundary(first - 1))
        {
            if (text.TextOf(first - 1) is ",")
            {
                // "Tamo Rell, leader of the front, said": one comma belongs to the source, the next one ends it.
                if (!isApposition)
                {
                    // "Tamo Rell, head of the office, part of the front, said".
                    if (hadApposition && sources.PersonBefore(first - 1) is { } named && named >= from) first = named;
                    break;
                }

                (isApposition, hadApposition) = (false, true);
            }

            first--;
        }

        while (first < end && IsOpener(first)) first++;
        return first < end && end - first <= LongestSource ? (first, end, sources.Resolve(first, end)) : (first, end, null);
    }

    /// <summary>"… and said", "…, adding": the verb's subject stands further back.</summary>
    private bool IsCoordinated(int verb, int from)
    {
        var before = verb - 1;
        while (before > from && IsBetween(before) && text.TextOf(before) is not ",") before--;
        if (before < from) return false;
        return text.Is(before, "and") || text.Is(before, "but")
            || ((text.TextOf(before) is "," || text.Is(before, "after") || text.Is(before, "by") || text.Is(before, "while")) && text.TextOf(verb).EndsWith("ing", StringComparison.Ordinal));
    }

    /// <summary>The subject of a verb that follows others: whoever spoke before in the sentence, else what the sentence begins with.</summary>
    private (int First, int End, Source? Source) SubjectBefore(SentenceRange sentence, int from, int verb, List<SpeechAttribution> found)
    {
        if (found is [.., var before]) return (verb, verb, before.Source);

        var first = Datelines.EndOf(text, sentence);
        while (first < verb && IsOpener(first)) first++;
        var end = first;
        while (end < verb && end - first < LongestSource && !(end > first && (text.TextOf(end) is "," || cues.IsAuxiliary(text, end) || IsPastVerb(end)))) end++;
        return end < verb && first >= from - 1 ? (first, end, sources.Resolve(first, end)) : (first, first, null);
    }

    private bool IsPastVerb(int token) => !text.Tokens[token].IsCapitalised && text.TextOf(token).EndsWith("ed", StringComparison.Ordinal);

    private bool IsOpener(int token) =>
        text.TextOf(token) is "," || text.Tokens[token].Kind is TokenKind.QuoteClose or TokenKind.QuoteOpen || cues.IsConnective(text, token);

    /// <summary>A source's words reach back to a quotation's end, a clause's connective or a semicolon.</summary>
    private bool IsBoundary(int token) =>
        text.Tokens[token].Kind is TokenKind.QuoteClose or TokenKind.QuoteOpen || text.TextOf(token) is ";" or ":" or "—" || cues.EndsSource(text, token)
        // "…, during which the army said".
        || (text.Is(token, "which") && token > 0 && text.TextOf(token - 1) is not ",")
        || (cues.IsAuxiliary(text, token) && token > 0 && !(text.Is(token - 1, "who") || text.Is(token - 1, "which")));

    private bool IsBetween(int token) =>
        text.TextOf(token) is "," || cues.IsAdverb(text, token) || SpeechCues.IsDay(text, token)
        || (!text.Tokens[token].IsCapitalised && text.TextOf(token).Length > 4 && text.TextOf(token).EndsWith("ly", StringComparison.Ordinal));

    /// <summary>True for the full stop that ends the sentence; the ones of "U.S." and "Gen." don't.</summary>
    private bool IsLastStop(int sentenceEnd, int token) =>
        text.TextOf(token) is "." && (token + 1 == sentenceEnd || text.Tokens[token + 1].Kind is TokenKind.QuoteClose or TokenKind.QuoteOpen);

    private (int First, int End, Source? Source) Behind(int verbEnd, int sentenceEnd)
    {
        var end = verbEnd;
        while (end < sentenceEnd && text.TextOf(end) is not ";" && !IsLastStop(sentenceEnd, end) && text.Tokens[end].Kind is not TokenKind.QuoteOpen && end - verbEnd < 25) end++;
        return end > verbEnd ? (verbEnd, end, sources.ResolveBehind(verbEnd, end)) : (verbEnd, end, null);
    }

    /// <summary>What stands before the source: a quotation, or words up to a comma.</summary>
    private (int First, int End)? WordsBefore(int from, int sourceFirst)
    {
        var end = sourceFirst;
        while (end > from && (text.TextOf(end - 1) is "," or "'" or "’" || text.Is(end - 1, "and") || text.Is(end - 1, "but"))) end--;
        if (end >= sourceFirst && !(end > from && text.Tokens[end - 1].Kind == TokenKind.QuoteClose)) return null;
        return CountWords(from, end) >= FewestWords || text.HasQuote(from, end) ? (from, end) : null;
    }

    private int CountWords(int first, int end)
    {
        var words = 0;
        for (var at = first; at < end; at++)
        {
            if (text.Tokens[at].IsWord) words++;
        }

        return words;
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
