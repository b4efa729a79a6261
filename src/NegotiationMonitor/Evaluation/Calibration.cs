namespace NegotiationMonitor.Evaluation;

/// <summary>Whether confidences say how often the analysis is right: of what is given at 0.8, four in five should be labelled.</summary>
public sealed class Calibration
{
    private const int Bins = 10;

    /// <summary>The calibration of some judgements.</summary>
    public Calibration(IEnumerable<Judgement> judgements)
    {
        List<Judgement> all = [.. judgements];
        Rows =
        [
            .. all.GroupBy(BinOf).OrderBy(bin => bin.Key).Select(bin => new CalibrationRow(
                (double)bin.Key / Bins, (bin.Key + 1.0) / Bins, bin.Count(),
                bin.Average(judgement => judgement.Confidence), bin.Average(judgement => judgement.IsRight ? 1.0 : 0.0))),
        ];
        BrierScore = all.Count == 0 ? null : all.Average(judgement => Math.Pow(judgement.Confidence - (judgement.IsRight ? 1 : 0), 2));
    }

    /// <summary>The bins that hold anything, the least sure first.</summary>
    public IReadOnlyList<CalibrationRow> Rows { get; }

    /// <summary>
    /// The mean squared distance of confidence from outcome: 0 is perfect, 0.25 what an even guess gets. Only what was given counts, not what
    /// was missed. Null where nothing was given.
    /// </summary>
    public double? BrierScore { get; }

    // The last bin holds 1 too. Rounded, because 0.7 * 10 is less than 7 in binary.
    private static int BinOf(Judgement judgement) => Math.Min(Bins - 1, (int)Math.Round(judgement.Confidence * Bins, 6));
}

/// <summary>What was given with a confidence within one bin.</summary>
/// <param name="From">Its least confidence.</param>
/// <param name="To">The confidence at which the next bin begins.</param>
/// <param name="Number">How much was given.</param>
/// <param name="MeanConfidence">Its mean confidence.</param>
/// <param name="ShareRight">The share of it that is labelled.</param>
public sealed record CalibrationRow(double From, double To, int Number, double MeanConfidence, double ShareRight);
