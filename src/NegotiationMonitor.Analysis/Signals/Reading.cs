namespace NegotiationMonitor.Analysis.Signals;

/// <summary>What one model makes of a sentence or of a clause.</summary>
/// <param name="Confidence">How sure the signal is, from 0 to 1.</param>
/// <param name="ByCue">What each cue adds to the score.</param>
internal sealed record Reading(double Confidence, IReadOnlyList<double> ByCue)
{
    /// <summary>
    /// The place of the cue that speaks most for the signal: an act of force for military activity, of outcome or settlement for the others;
    /// only where there is none of these, any cue. There must be cues.
    /// </summary>
    public int Heaviest(SignalType type, IReadOnlyList<Cue> cues)
    {
        var heaviest = 0;
        for (var at = 1; at < cues.Count; at++)
        {
            var (rank, best) = (Rank(type, cues[at].Kind), Rank(type, cues[heaviest].Kind));
            if (rank > best || (rank == best && ByCue[at] > ByCue[heaviest])) heaviest = at;
        }

        return heaviest;
    }

    private static int Rank(SignalType type, CueKind kind) => (type, kind.Family) switch
    {
        (SignalType.MilitaryActivity, CueFamily.Force) => kind.IsAct ? 3 : 2,
        (SignalType.MilitaryActivity, CueFamily.Settlement or CueFamily.Outcome) => 1,
        (SignalType.MilitaryActivity, _) => 0,
        (_, CueFamily.Outcome) => 3,
        (_, CueFamily.Settlement) => 2,
        (_, CueFamily.Force) => 1,
        _ => 0,
    };
}
