using NegotiationMonitor.Configuration;

namespace NegotiationMonitor.Knowledge;

/// <summary>What the analysis knows beyond what is built in.</summary>
public sealed class KnowledgeOptions
{
    /// <summary>A folder of knowledge files of your own, laid out like the built-in knowledge, that adds to it and changes it. Unset: the built-in knowledge alone.</summary>
    [ExistingFolder]
    public string? Directory { get; init; }
}
