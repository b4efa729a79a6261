namespace NegotiationMonitor.Configuration;

/// <summary>The configuration can't be worked with; every fault is named, none with a secret's value.</summary>
/// <param name="faults">One sentence a fault: key, value, what would be right.</param>
public sealed class InvalidConfigurationException(IReadOnlyList<string> faults)
    : Exception("The configuration has faults:" + Environment.NewLine + string.Join(Environment.NewLine, faults))
{
    /// <summary>One sentence a fault, in the order of the sections.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}
