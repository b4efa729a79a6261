namespace NegotiationMonitor.Analysis.Knowledge;

/// <summary>Knowledge files are faulty; each fault names file, entry, what is wrong and what would be right.</summary>
public sealed class KnowledgeException(IReadOnlyList<string> faults) : Exception(string.Join(Environment.NewLine, faults))
{
    /// <summary>The faults, at least one.</summary>
    public IReadOnlyList<string> Faults => faults;
}
