namespace NegotiationMonitor.Evaluation;

/// <summary>A signal by its names in JSON, so that a label this program doesn't know is a disagreement, not a fault.</summary>
/// <param name="Type">"optimism", "skepticism" or "military-activity".</param>
/// <param name="Direction">Military activity's direction; null for others.</param>
/// <param name="Mode">Military activity's mode; null for others.</param>
/// <param name="Actor">Whose forces act; null where nobody knows.</param>
/// <param name="Places">Where.</param>
/// <param name="SourceKind">The sort of voice: "none" for the article's own.</param>
/// <param name="Speaker">Who says so; null where nobody is named.</param>
/// <param name="Party">For whom; null where for none.</param>
/// <param name="Confidence">How sure the analysis is, from 0 to 1; null in labels.</param>
public sealed record LabelledSignal(
    string Type, string? Direction, string? Mode, string? Actor, IReadOnlyList<string> Places, string SourceKind, string? Speaker, string? Party,
    double? Confidence = null);
