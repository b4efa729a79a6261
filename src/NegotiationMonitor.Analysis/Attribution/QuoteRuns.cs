using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>Gives quotations without a verb of their own to whoever is speaking: the speaker named later in the paragraph, else the one before.</summary>
internal static class QuoteRuns
{
    public static void GoOn(ScannedText text, List<IReadOnlyList<SpeechAttribution>> speech)
    {
        for (var index = 0; index < speech.Count; index++)
        {
            var sentence = text.Sentences[index];
            if (!IsQuoted(text, sentence) || speech[index].Any(attribution => attribution.Mention is not null && Covers(attribution, sentence))) continue;
            if (speech[index].Count > 0) continue;

            if (SpeakerOf(text, speech, index) is { } source) speech[index] = [new SpeechAttribution(sentence.Span, null, null, source)];
        }
    }

    private static Source? SpeakerOf(ScannedText text, List<IReadOnlyList<SpeechAttribution>> speech, int index)
    {
        var sentence = text.Sentences[index];
        // Opened in this paragraph and not yet said by whom: the name comes at the quotation's end.
        for (var next = index + 1; next < speech.Count && text.Sentences[next].Paragraph == sentence.Paragraph && text.Sentences[next].BeginsInQuote; next++)
        {
            if (speech[next] is [.., var later]) return later.Source;
        }

        for (var before = index - 1; before >= 0 && index - before <= 4; before--)
        {
            if (speech[before] is [var earlier, ..]) return earlier.Source;
            if (!IsQuoted(text, text.Sentences[before])) break;
        }

        return null;
    }

    private static bool Covers(SpeechAttribution attribution, SentenceRange sentence) => attribution.Words.Length * 2 > sentence.Span.Length;

    /// <summary>True when most of a sentence stands in a quotation.</summary>
    private static bool IsQuoted(ScannedText text, SentenceRange sentence)
    {
        var (quoted, words) = (0, 0);
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (!text.Tokens[at].IsWord) continue;
            words++;
            if (text.IsInQuote(at)) quoted++;
        }

        return quoted * 3 > words * 2;
    }
}
