using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>Reads direction, mode, actor and places of military activity from what stands around its cue.</summary>
internal sealed class ActivityReader(SignalModels models)
{
    /// <summary>The fields of the activity that <paramref name="cue"/> tells.</summary>
    /// <param name="features">The features of the sentence, or of the clause that the activity is read from.</param>
    /// <param name="cue">The cue that speaks most for the activity.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="cues">Its cues.</param>
    /// <param name="source">Who tells of the activity.</param>
    /// <param name="speech">Who is who in the article.</param>
    public MilitaryActivity Read(
        IReadOnlyList<Feature> features, Cue cue, SentenceRange sentence, SentenceCues cues, Source source, ArticleSpeech speech)
    {
        var direction = !models.DeEscalation.Holds(features) ? Direction.Escalation
            : IsUnclear(cue) ? Direction.Unclear : Direction.DeEscalation;
        var mode = models.Denied.Holds(features) ? Mode.Denied : models.Stated.Holds(features) ? Mode.Stated : Mode.Reported;
        return new MilitaryActivity(direction, mode, Actor(cue, mode, sentence, cues, source, speech), Places(sentence, speech));
    }

    /// <summary>A retreat forced in battle, or a withdrawal that is none, cools nothing.</summary>
    private static bool IsUnclear(Cue cue) =>
        cue.Kind.Group == "retreat" || (cue.Kind.Group is "withdraw" or "cease" && (cue.Scope & (CueScope.Negated | CueScope.Reversed)) != 0);

    private static string? Actor(Cue cue, Mode mode, SentenceRange sentence, SentenceCues cues, Source source, ArticleSpeech speech)
    {
        Mention? subject = null;
        Mention? agent = null;
        foreach (var mention in speech.Mentions)
        {
            if (mention.Party is null || mention.FirstToken < sentence.FirstToken || mention.EndToken > sentence.EndToken) continue;
            if (mention.FirstToken < cue.EndToken && (subject is null || cues.Clauses.Of(mention.FirstToken) == cue.Clause)) subject = mention;
            else if (mention.FirstToken >= cue.EndToken && agent is null) agent = mention;
        }

        return subject?.Party ?? (mode == Mode.Reported ? agent?.Party : source.Party);
    }

    private static IReadOnlyList<string> Places(SentenceRange sentence, ArticleSpeech speech) =>
        [.. speech.Mentions
            .Where(mention => mention.Kind == MentionKind.Place && mention.FirstToken >= sentence.FirstToken && mention.EndToken <= sentence.EndToken)
            .Select(mention => mention.Name).Distinct(StringComparer.Ordinal)];
}
