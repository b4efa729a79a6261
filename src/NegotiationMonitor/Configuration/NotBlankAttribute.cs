namespace NegotiationMonitor.Configuration;

/// <summary>The text must hold more than blanks.</summary>
public sealed class NotBlankAttribute : OptionRuleAttribute
{
    /// <inheritdoc/>
    public override string? RemedyFor(object value) =>
        value is string text && string.IsNullOrWhiteSpace(text) ? "it must hold a text." : null;
}
