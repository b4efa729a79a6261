namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>Who says so (signals.md §3).</summary>
/// <param name="Kind">The sort of voice.</param>
/// <param name="Speaker">The source as the article gives it at its fullest, without title; null for the article's own voice and where it is left open.</param>
/// <param name="Party">The side, state or organisation spoken for, in its common short English name; null where there is none.</param>
public sealed record Source(SourceKind Kind, string? Speaker, string? Party)
{
    /// <summary>The article's own voice.</summary>
    public static Source Narrator { get; } = new(SourceKind.None, null, null);
}
