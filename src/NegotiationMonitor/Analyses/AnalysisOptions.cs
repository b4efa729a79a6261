using System.ComponentModel.DataAnnotations;

namespace NegotiationMonitor.Analyses;

/// <summary>How sure the analysis must be.</summary>
public sealed class AnalysisOptions
{
    /// <summary>The confidence, from 0 to 1, from which a divergence raises an alert.</summary>
    [Range(0.0, 1.0)]
    public double AlertThreshold { get; init; } = 0.5;
}
