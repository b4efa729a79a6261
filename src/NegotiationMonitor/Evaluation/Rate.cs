namespace NegotiationMonitor.Evaluation;

/// <summary>Precision, recall and their harmonic mean; null where there was nothing to find and nothing was given.</summary>
internal readonly record struct Rate(double? Precision, double? Recall, double? F1)
{
    /// <summary>The rate that the counts make.</summary>
    public static Rate Of(int found, int missed, int wronglyGiven)
    {
        if (found + missed + wronglyGiven == 0) return default;
        if (found == 0) return new Rate(0, 0, 0);
        var (precision, recall) = ((double)found / (found + wronglyGiven), (double)found / (found + missed));
        return new Rate(precision, recall, 2 * precision * recall / (precision + recall));
    }
}
