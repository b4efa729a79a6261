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
internal sealed class ActivityReader(Decisions decisions, ActorReader actors, ActivityPlaces places)
{
    /// <summary>How many tokens may lie between a threat and the act: "threatened on Monday to attack".</summary>
    private const int ThreatReach = 4;

    /// <summary>The fields of the activity that the words of <paramref name="run"/> tell.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="run">The words that prove the activity.</param>
    /// <param name="source">Who tells of the activity.</param>
    /// <param name="before">The activity told before.</param>
    public MilitaryActivity Read(SentenceReading sentence, TokenRun run, Source source, ActivityBefore before)
    {
        var cue = CueAt(sentence, run);
        var direction = Holds(decisions.Unclear) ? Direction.Unclear : Holds(decisions.DeEscalation) ? Direction.DeEscalation : Direction.Escalation;
        var mode = Holds(decisions.Denied) ? Mode.Denied : Holds(decisions.Stated) || IsThreat(sentence, cue) ? Mode.Stated : Mode.Reported;
        return new MilitaryActivity(direction, mode, actors.Read(sentence, cue, mode, source, before.Actor), places.Read(sentence, before.Places));

        bool Holds(Decision decision) => decision.Holds(sentence);
    }

    /// <summary>"Threatened to attack": the act is only threatened (signals.md §2).</summary>
    private static bool IsThreat(SentenceReading sentence, Cue act) =>
        act.Kind.IsAct && sentence.Cues.Cues.Any(cue => cue.Kind.Group == "threat" && cue.Clause == act.Clause && cue.FirstToken <= act.FirstToken && act.FirstToken - cue.EndToken < ThreatReach);

    /// <summary>The cue of an act among the words of the run; where no list knows them, the run itself.</summary>
    private static Cue CueAt(SentenceReading sentence, TokenRun run)
    {
        var known = sentence.Cues.Cues.Where(cue => cue.FirstToken < run.EndToken && cue.EndToken > run.FirstToken && cue.Kind.Family == CueFamily.Force)
            .OrderByDescending(cue => cue.Kind.IsAct).ToList();
        return known.Count > 0 ? known[0] : new Cue(run.FirstToken, run.EndToken, CueKind.Unlisted, sentence.Cues.Clauses.Of(run.FirstToken), CueScope.Plain);
    }
}
