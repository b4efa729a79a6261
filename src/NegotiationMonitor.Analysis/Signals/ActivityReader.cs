using NegotiationMonitor.Analysis.Attribution;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>What was told of military activity before a sentence.</summary>
/// <param name="Actor">Who acted last; null where nobody did.</param>
/// <param name="Places">Where it happened last; empty where that was not told.</param>
internal readonly record struct ActivityBefore(string? Actor, IReadOnlyList<string> Places)
{
    /// <summary>Before the first sentence.</summary>
    public static ActivityBefore None { get; } = new(null, []);

    /// <summary>The same after <paramref name="signals"/> of the next sentence.</summary>
    public ActivityBefore After(IReadOnlyList<Signal> signals) => new(
        signals.LastOrDefault(signal => signal.Activity?.Actor is not null)?.Activity?.Actor ?? Actor,
        signals.LastOrDefault(signal => signal.Activity?.Places.Count > 0)?.Activity?.Places ?? Places);
}

/// <summary>Reads direction, mode, actor and places of military activity from its sentence.</summary>
internal sealed class ActivityReader(SignalModels models, ActorReader actors, ActivityPlaces places)
{
    /// <summary>The fields of the activity that <paramref name="cue"/> tells.</summary>
    /// <param name="features">The features of the sentence, or of the clause that the activity is read from.</param>
    /// <param name="cue">The cue that speaks most for the activity.</param>
    /// <param name="index">The sentence's index.</param>
    /// <param name="source">Who tells of the activity.</param>
    /// <param name="before">The activity told before.</param>
    /// <param name="article">The article.</param>
    public MilitaryActivity Read(IReadOnlyList<Feature> features, Cue cue, int index, Source source, ActivityBefore before, ArticleCues article)
    {
        var direction = !models.DeEscalation.Holds(features) ? Direction.Escalation
            : IsUnclear(cue) ? Direction.Unclear : Direction.DeEscalation;
        var mode = models.Denied.Holds(features) ? Mode.Denied : models.Stated.Holds(features) ? Mode.Stated : Mode.Reported;
        return new MilitaryActivity(direction, mode, actors.Read(cue, mode, index, source, before.Actor, article), places.Read(index, before.Places, article));
    }

    /// <summary>A retreat forced in battle, or a withdrawal that is none, cools nothing.</summary>
    private static bool IsUnclear(Cue cue) =>
        cue.Kind.Group == "retreat" || (cue.Kind.Group is "withdraw" or "cease" && (cue.Scope & (CueScope.Negated | CueScope.Reversed)) != 0);
}
