using NegotiationMonitor.Analysis.Attribution;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>Reads direction, mode, actor and places of military activity from its sentence.</summary>
internal sealed class ActivityReader(SignalModels models)
{
    /// <summary>The fields of the activity that <paramref name="cue"/> tells.</summary>
    /// <param name="features">The features of the sentence, or of the clause that the activity is read from.</param>
    /// <param name="cue">The cue that speaks most for the activity.</param>
    /// <param name="index">The sentence's index.</param>
    /// <param name="source">Who tells of the activity.</param>
    /// <param name="lastActor">Who acted in the activity told last before; null where none was.</param>
    /// <param name="article">The article.</param>
    public MilitaryActivity Read(IReadOnlyList<Feature> features, Cue cue, int index, Source source, string? lastActor, ArticleCues article)
    {
        var direction = !models.DeEscalation.Holds(features) ? Direction.Escalation
            : IsUnclear(cue) ? Direction.Unclear : Direction.DeEscalation;
        var mode = models.Denied.Holds(features) ? Mode.Denied : models.Stated.Holds(features) ? Mode.Stated : Mode.Reported;
        return new MilitaryActivity(direction, mode, ActorReader.Read(cue, mode, index, source, lastActor, article), Places(article.Mentions[index]));
    }

    /// <summary>A retreat forced in battle, or a withdrawal that is none, cools nothing.</summary>
    private static bool IsUnclear(Cue cue) =>
        cue.Kind.Group == "retreat" || (cue.Kind.Group is "withdraw" or "cease" && (cue.Scope & (CueScope.Negated | CueScope.Reversed)) != 0);

    /// <summary>The places named, in order; the dateline ("VELIN - ") and states that act are none.</summary>
    private static IReadOnlyList<string> Places(IReadOnlyList<Mention> mentions) =>
        [.. mentions
            .Where(mention => mention.Kind == MentionKind.Place && mention.Party is null && mention.Name.Any(char.IsLower))
            .Select(mention => mention.Name).Distinct(StringComparer.Ordinal)];
}
