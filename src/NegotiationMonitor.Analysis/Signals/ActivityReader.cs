using NegotiationMonitor.Analysis.Attribution;

namespace NegotiationMonitor.Analysis.Signals;

/// <summary>Reads direction, mode, actor and places of military activity from its sentence.</summary>
internal sealed class ActivityReader(Decisions decisions)
{
    /// <summary>The fields of the activity that the words of <paramref name="run"/> tell.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="run">The words that prove the activity.</param>
    /// <param name="source">Who tells of the activity.</param>
    /// <param name="lastActor">Who acted in the activity told last before; null where none was.</param>
    public MilitaryActivity Read(SentenceReading sentence, TokenRun run, Source source, string? lastActor)
    {
        var cue = CueAt(sentence, run);
        var direction = Holds(decisions.Unclear) ? Direction.Unclear : Holds(decisions.DeEscalation) ? Direction.DeEscalation : Direction.Escalation;
        var mode = Holds(decisions.Denied) ? Mode.Denied : Holds(decisions.Stated) ? Mode.Stated : Mode.Reported;
        return new MilitaryActivity(direction, mode, ActorReader.Read(cue, mode, sentence.Index, source, lastActor, sentence.Article), Places(sentence.Mentions));

        bool Holds(Decision decision) => decision.Holds(sentence);
    }

    /// <summary>The cue of an act among the words of the run; where no list knows them, the run itself.</summary>
    private static Cue CueAt(SentenceReading sentence, TokenRun run)
    {
        var known = sentence.Cues.Cues.Where(cue => cue.FirstToken < run.EndToken && cue.EndToken > run.FirstToken && cue.Kind.Family == CueFamily.Force)
            .OrderByDescending(cue => cue.Kind.IsAct).ToList();
        return known.Count > 0 ? known[0] : new Cue(run.FirstToken, run.EndToken, CueKind.Unlisted, sentence.Cues.Clauses.Of(run.FirstToken), CueScope.Plain);
    }

    /// <summary>The places named, in order; the dateline ("VELIN - ") and states that act are none.</summary>
    private static IReadOnlyList<string> Places(IReadOnlyList<Mention> mentions) =>
        [.. mentions
            .Where(mention => mention.Kind == MentionKind.Place && mention.Party is null && mention.Name.Any(char.IsLower))
            .Select(mention => mention.Name).Distinct(StringComparer.Ordinal)];
}
