namespace NegotiationMonitor.Configuration;

/// <summary>The text, where there is one, must be the path of a folder that exists.</summary>
public sealed class ExistingFolderAttribute : OptionRuleAttribute
{
    /// <inheritdoc/>
    public override string? RemedyFor(object value) =>
        value is not string { Length: > 0 } path || Directory.Exists(path) ? null : "it must be a folder that exists and that this user may read.";
}
