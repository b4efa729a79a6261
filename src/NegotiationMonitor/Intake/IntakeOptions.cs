using System.ComponentModel.DataAnnotations;

namespace NegotiationMonitor.Intake;

/// <summary>How articles are taken in.</summary>
public sealed class IntakeOptions
{
    /// <summary>The largest article taken, in bytes of UTF-8; a larger one is refused.</summary>
    [Range(1024, 16 * 1024 * 1024)]
    public int MaxArticleBytes { get; init; } = 1024 * 1024;

    /// <summary>How many articles are read and stored together, in one transaction.</summary>
    [Range(1, 1000)]
    public int BatchSize { get; init; } = 16;
}
