namespace NegotiationMonitor.Configuration;

/// <summary>The text must be an absolute http or https address.</summary>
public sealed class HttpAddressAttribute : OptionRuleAttribute
{
    /// <inheritdoc/>
    public override string? RemedyFor(object value) =>
        Uri.TryCreate(value as string, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? null
            : "it must be an absolute http or https address, for example \"http://localhost:5080\".";
}
