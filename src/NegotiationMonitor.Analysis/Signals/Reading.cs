namespace NegotiationMonitor.Analysis.Signals;

/// <summary>What one model makes of a sentence or of a clause.</summary>
/// <param name="Confidence">How sure the signal is, from 0 to 1.</param>
/// <param name="ByCue">What each cue adds to the score.</param>
internal sealed record Reading(double Confidence, IReadOnlyList<double> ByCue)
{
    /// <summary>The cue that speaks most for the signal; -1 where there is no cue.</summary>
    public int Heaviest
    {
        get
        {
            var heaviest = ByCue.Count - 1;
            for (var at = ByCue.Count - 1; at >= 0; at--)
            {
                if (ByCue[at] >= ByCue[heaviest]) heaviest = at;
            }

            return heaviest;
        }
    }
}
