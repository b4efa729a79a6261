using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>Finds where, behind a verb of saying, the words begin that were said: past whom they were said to, when and where. One for each article.</summary>
internal sealed class Addressees(ScannedText text, SpeechCues cues, SourceResolver sources)
{
    /// <summary>How far behind the verb "that", a colon or a quotation may stand for what lies between to be circumstances.</summary>
    private const int LongestCircumstance = 16;

    /// <summary>
    /// Behind the verb, over whom it was said to, when and where, to the words that were said; the sentence's end where only such
    /// circumstances follow and the speech stood before the source.
    /// </summary>
    public int PastAddressee(int at, int end, bool hasWordsBefore, bool takesAddressee)
    {
        if (at < end && text.TextOf(at) is ",") return hasWordsBefore ? GoesOnAfterComma(at, end) : at + 1;
        if (at >= end || !(cues.IsCircumstance(text, at) || (takesAddressee && hasWordsBefore))) return at < end && text.Is(at, "that") ? at + 1 : at;

        if (!hasWordsBefore && PastFixed(at, end) is var start && start > at && start < end && !cues.IsCircumstance(text, start)) return text.Is(start, "that") ? start + 1 : start;

        for (var probe = at; probe < Math.Min(end, at + LongestCircumstance); probe++)
        {
            // "…," he told a briefing, during which the army stated that …": the words are another's.
            if (hasWordsBefore && text.TextOf(probe) is ",") return end;
            if (text.Is(probe, "that") || text.TextOf(probe) is ":") return probe + 1;
            if (text.Tokens[probe].Kind == TokenKind.QuoteOpen || (!hasWordsBefore && sources.IsPronoun(probe))) return probe;
        }

        if (hasWordsBefore) return end;
        while (at < end && (cues.IsCircumstance(text, at) || SpeechCues.IsDay(text, at))) at++;
        return at;
    }

    /// <summary>Past "reporters", "on Monday", "late on Monday", which take no further words with them.</summary>
    private int PastFixed(int at, int end)
    {
        while (at < end && cues.IsCircumstance(text, at) && (!cues.TakesNoun(text, at) || (at + 1 < end && SpeechCues.IsDay(text, at + 1)))) at++;
        return at;
    }

    /// <summary>"…, he said, and …" goes on with the speech; "…, he said, as shells fell" does not.</summary>
    private int GoesOnAfterComma(int comma, int end)
    {
        var next = comma + 1;
        if (next >= end) return end;
        if (text.Tokens[next].Kind == TokenKind.QuoteOpen || text.Is(next, "and") || text.Is(next, "but") || text.Is(next, "though")) return next;
        // "While that was hard, officials said, the army would leave": no quotation, and the clause goes on.
        var isQuoted = comma > 0 && text.HasQuote(text.Sentences[text.SentenceAt(comma)].FirstToken, comma);
        return !isQuoted && (cues.IsAuxiliary(text, next) || text.Tokens[next].IsCapitalised || text.Is(next, "the") || sources.IsPronoun(next)) ? next : end;
    }
}
