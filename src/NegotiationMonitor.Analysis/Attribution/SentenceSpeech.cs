using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>Finds what somebody says in one sentence, by the place of verb, source and words.</summary>
internal sealed class SentenceSpeech(ScannedText text, SpeechCues cues, SourcePhrases phrases, SourceResolver sources)
{
    /// <summary>Fewer words than this are no speech: "Later, …".</summary>
    private const int FewestWords = 3;

    private readonly List<SpeechAttribution> _found = [];
    private Source? _subject;

    /// <summary>Everything that somebody says in the sentence, in order of the verbs.</summary>
    public List<SpeechAttribution> Read(SentenceRange sentence)
    {
        _found.Clear();
        _subject = null;
        sources.Begin();
        var from = sentence.FirstToken;
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (text.IsInQuote(at) || cues.Verbs.LongestAt(text, at, sentence.EndToken) is not { } cue) continue;

            var end = cue.Value switch
            {
                "according" => According(sentence, cue.FirstToken, cue.EndToken, from),
                "as-saying" => AsSaying(sentence, cue.FirstToken, cue.EndToken, from),
                _ => Verb(sentence, cue.FirstToken, cue.EndToken, from, cue.Value),
            };
            if (end > at) from = end;
            at = cue.EndToken - 1;
        }

        return [.. _found];
    }

    /// <summary>"According to residents, the bridge was gone." and "The bridge was gone, according to residents."</summary>
    private int According(SentenceRange sentence, int first, int end, int from)
    {
        if (phrases.Behind(text, end, sentence.EndToken) is not { } phrase || sources.Resolve(phrase) is not { } source) return first;

        _subject = source;
        var isFronted = CountWords(from, first) < FewestWords;
        if (isFronted)
        {
            var behind = phrase.End;
            Add(behind, cues.NarratorReturns(text, behind, sentence.EndToken), phrase, (first, end), source);
            return behind;
        }

        Add(StartOfClause(from, first), first, phrase, (first, end), source);
        return phrase.End;
    }

    /// <summary>"The paper quoted Rell as saying that …": what follows is Rell's.</summary>
    private int AsSaying(SentenceRange sentence, int first, int end, int from)
    {
        var start = first;
        while (start > from && first - start < 20 && !cues.IsQuoting(text, start - 1)) start--;
        var phrase = new SourcePhrase(start, first, first);
        if (start == from || sources.Resolve(phrase) is not { } source) source = _subject!;
        if (source is null) return first;

        _found.RemoveAll(attribution => attribution.Words.Start >= text.Tokens[start].Start);
        var words = AfterHearer(end, sentence.EndToken);
        Add(words, cues.NarratorReturns(text, words, sentence.EndToken), phrase, (first, end), source);
        return words;
    }

    private int Verb(SentenceRange sentence, int verb, int verbEnd, int from, string kind)
    {
        var isParticiple = text.TextOf(verb).EndsWith("ing", StringComparison.Ordinal);
        if (isParticiple && _subject is { } subject)
        {
            Add(AfterHearer(verbEnd, sentence.EndToken), cues.NarratorReturns(text, verbEnd, sentence.EndToken), null, (verb, verbEnd), subject);
            return verbEnd;
        }

        if (isParticiple)
        {
            // "…, saying the truce had failed": whoever the sentence is about.
            if (phrases.Leading(text, sentence.FirstToken, verb) is not { } leading || sources.Resolve(leading) is not { } leader) return verb;
            _subject = leader;
            Add(AfterHearer(verbEnd, sentence.EndToken), cues.NarratorReturns(text, verbEnd, sentence.EndToken), leading, (verb, verbEnd), leader);
            return verbEnd;
        }

        if (phrases.Before(text, from, verb) is { } before && sources.Resolve(before) is { } speaker)
        {
            _subject = speaker;
            return Said(sentence, before, speaker, verb, verbEnd, from, kind);
        }

        // "…," said Tamo Rell, the front's leader.
        if (kind is "say" && verb > sentence.FirstToken && IsInverted(verb, from)
            && phrases.Behind(text, verbEnd, sentence.EndToken) is { } behind && sources.Resolve(behind) is { } named)
        {
            _subject = named;
            Add(StartOfClause(from, verb), verb, behind, (verb, verbEnd), named);
            if (NextQuote(behind.End, sentence.EndToken) is { } more) Add(more, sentence.EndToken, behind, (verb, verbEnd), named);
            return behind.End;
        }

        return verb;
    }

    private int Said(SentenceRange sentence, SourcePhrase phrase, Source speaker, int verb, int verbEnd, int from, string kind)
    {
        var returns = cues.NarratorReturns(text, verbEnd, sentence.EndToken);
        var clauseEnd = verbEnd;
        while (clauseEnd < sentence.EndToken && text.TextOf(clauseEnd) is not ("," or ";" or ".") && text.Tokens[clauseEnd].Kind != TokenKind.QuoteOpen) clauseEnd++;
        var hasBefore = WordsBefore(from, phrase.First);
        var isTrailing = hasBefore && kind is "say" && phrases.IsAdverbial(text, verbEnd, clauseEnd);
        if (isTrailing)
        {
            Add(StartOfClause(from, phrase.First), phrase.First, phrase, (verb, verbEnd), speaker);
            // "…," he said, "…".
            if (NextQuote(clauseEnd, returns) is { } quote) Add(quote, returns, phrase, (verb, verbEnd), speaker);
            return clauseEnd;
        }

        var words = AfterHearer(verbEnd, sentence.EndToken);
        Add(words, Math.Max(words, cues.NarratorReturns(text, words, sentence.EndToken)), phrase, (verb, verbEnd), speaker);
        return words;
    }

    /// <summary>True when the verb stands where a speech has ended: behind a closing quotation mark or a comma.</summary>
    private bool IsInverted(int verb, int from) =>
        verb - 1 >= from && (text.Tokens[verb - 1].Kind == TokenKind.QuoteClose || text.TextOf(verb - 1) is ",");

    /// <summary>True when a speech stands before the source: a quotation or a clause that a comma closes.</summary>
    private bool WordsBefore(int from, int source)
    {
        var end = source;
        if (end <= from) return false;
        if (text.Tokens[end - 1].Kind == TokenKind.QuoteClose) return true;
        if (text.TextOf(end - 1) is not ("," or "?" or "!" or "-" or "—")) return false;
        return CountWords(from, end) >= FewestWords && !phrases.IsOpening(text, from, end);
    }

    /// <summary>Where the clause that is said begins: behind ", while" and the like of the narrator's.</summary>
    private int StartOfClause(int from, int end)
    {
        for (var at = from; at < end; at++)
        {
            if (text.Tokens[at].IsWord && !text.Is(at, "but") && !text.Is(at, "and")) return text.Tokens[Math.Max(from, at - 1)].Kind == TokenKind.QuoteOpen ? Math.Max(from, at - 1) : at;
        }

        return from;
    }

    private int? NextQuote(int first, int end)
    {
        for (var at = first; at < end && at - first < 12; at++)
        {
            if (text.Tokens[at].Kind == TokenKind.QuoteOpen) return at;
        }

        return null;
    }

    /// <summary>Behind the verb: over to whom it was said, when and where, and over "that".</summary>
    private int AfterHearer(int at, int end)
    {
        for (var probe = at; probe < Math.Min(end, at + 16); probe++)
        {
            if (text.Is(probe, "that") || text.TextOf(probe) is ":") return probe + 1;
            if (text.Tokens[probe].Kind == TokenKind.QuoteOpen) return CountWords(at, probe) > 4 ? at : probe;
            if (text.TextOf(probe) is ",") break;
        }

        while (at < end && (phrases.IsTime(text, at) || text.Is(at, "reporters") || text.Is(at, "journalists") || text.TextOf(at) is ",")) at++;
        return at;
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

    private void Add(int first, int end, SourcePhrase? mention, (int First, int End) cue, Source source)
    {
        while (first < end && text.Tokens[first].Kind == TokenKind.Mark) first++;
        while (end > first && text.Tokens[end - 1].Kind == TokenKind.Mark && text.TextOf(end - 1) is "," or ";") end--;
        if (first >= end) return;

        _found.Add(new SpeechAttribution(
            text.SpanOf(first, end), mention is { } named ? text.SpanOf(named.First, named.End) : null, text.SpanOf(cue.First, cue.End), source));
    }
}
