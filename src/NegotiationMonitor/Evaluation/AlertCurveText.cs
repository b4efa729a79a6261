using System.Text;

namespace NegotiationMonitor.Evaluation;

/// <summary>The curve of alerts for people.</summary>
public static class AlertCurveText
{
    /// <summary>A threshold a line.</summary>
    public static string Table(IEnumerable<AlertCurvePoint> points)
    {
        var table = new StringBuilder("Ground divergences by Analysis:AlertThreshold\nthreshold   given       P       R      F1  false alerts per quiet article");
        foreach (var point in points)
        {
            table.Append($"\n{point.Threshold,-9:0.00} {point.Given,7} {Three(point.Precision)} {Three(point.Recall)} {Three(point.F1)} {Three(point.FalseAlerts)}");
        }

        return table.ToString();
    }

    private static string Three(double? figure) => figure is { } value ? $"{value,7:0.000}" : $"{"-",7}";
}
