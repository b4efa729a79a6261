using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>Whose forces act: the party right before the cue, the one after "by", the subject of the clause, or who acted before.</summary>
internal static class ActorReader
{
    /// <summary>How many tokens may lie between "Velmark's" and "shelling", or between "shelling by" and "Velmark".</summary>
    private const int Adjacent = 2;

    /// <summary>How many tokens from the cue a party may stand; beyond, it acts in something else.</summary>
    private const int Farthest = 80;

    /// <summary>The actor of the activity that <paramref name="cue"/> tells; null where sentence and context leave it open.</summary>
    public static string? Read(Cue cue, Mode mode, int index, Source source, string? lastActor, ArticleCues article)
    {
        var speakers = article.Speech.BySentence[index].Select(attribution => attribution.Mention).OfType<TextSpan>().ToList();
        List<Mention> parties = [.. article.Mentions[index].Where(mention =>
            mention.Party is not null && Math.Abs(mention.FirstToken - cue.FirstToken) <= Farthest && !speakers.Exists(speaker => speaker.Overlaps(article.Text.SpanOf(mention.FirstToken, mention.EndToken))))];

        if (parties.Find(mention => IsRightBefore(mention, cue)) is { } possessor) return possessor.Party;
        if (source.Party is not null && IsOwn(cue, article.Sentences[index])) return source.Party;
        if (parties.Find(mention => IsAgent(mention, cue, article.Text)) is { } agent) return agent.Party;
        var clauses = article.Sentences[index].Clauses;
        var subject = parties.Find(mention => mention.FirstToken < cue.FirstToken && clauses.Of(mention.FirstToken) == cue.Clause && IsSubject(mention, index, article));
        // What two forces do to each other is nobody's act alone.
        if (cue.Kind.Group is "warnoun" or "truce" or "calm" or "holds") return mode == Mode.Stated ? subject?.Party : null;
        subject ??= parties.Find(mention => mention.FirstToken < cue.FirstToken && IsSubject(mention, index, article))
            ?? parties.Find(mention => mention.FirstToken < cue.FirstToken);
        return subject?.Party ?? (mode == Mode.Reported ? lastActor : source.Party);
    }

    private static bool IsRightBefore(Mention mention, Cue cue) => mention.EndToken <= cue.FirstToken && cue.FirstToken - mention.EndToken < Adjacent;

    /// <summary>True for "its shelling", "our troops attacked": the speaker's own forces.</summary>
    private static bool IsOwn(Cue cue, SentenceCues sentence) => sentence.Cues.Any(other =>
        other.Clause == cue.Clause && other.EndToken <= cue.FirstToken
        && (other.Kind.Group == "we" || (other.Kind.Group == "own" && cue.FirstToken - other.EndToken < Adjacent)));

    private static bool IsAgent(Mention mention, Cue cue, ScannedText text)
    {
        if (mention.FirstToken < cue.EndToken || mention.FirstToken - cue.EndToken > Adjacent + 1) return false;
        for (var at = cue.EndToken; at < mention.FirstToken; at++)
        {
            if (text.Is(at, "by")) return true;
        }

        return false;
    }

    /// <summary>True unless a preposition stands right before it ("against Velmark", "from the Velmark side").</summary>
    private static bool IsSubject(Mention mention, int index, ArticleCues article) =>
        !article.Sentences[index].Cues.Any(cue =>
            cue.Kind.Group == "preposition" && cue.EndToken <= mention.FirstToken && mention.FirstToken - cue.EndToken < Adjacent);
}
