using System.Text;

namespace NegotiationMonitor.Evaluation;

/// <summary>Calibrations for people.</summary>
public static class CalibrationText
{
    /// <summary>A heading with the Brier score, then a bin a line.</summary>
    /// <param name="what">What is given with these confidences.</param>
    /// <param name="calibration">How it came out.</param>
    public static string Table(string what, Calibration calibration)
    {
        if (calibration.BrierScore is not { } score) return $"Calibration of {what}: nothing given";
        var table = new StringBuilder($"Calibration of {what}: Brier score {score:0.000}\nconfidence     number    mean   right");
        foreach (var row in calibration.Rows)
        {
            table.Append($"\n{row.From:0.0} to {row.To:0.0} {row.Number,10} {row.MeanConfidence,7:0.000} {row.ShareRight,7:0.000}");
        }

        return table.ToString();
    }
}
