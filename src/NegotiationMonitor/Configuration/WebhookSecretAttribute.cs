using System.Buffers.Text;
using System.Text;

namespace NegotiationMonitor.Configuration;

/// <summary>The text must be a Standard Webhooks signing key: "whsec_" and 24 to 64 bytes in base64.</summary>
public sealed class WebhookSecretAttribute : OptionRuleAttribute
{
    private const string Prefix = "whsec_";

    /// <inheritdoc/>
    public override string? RemedyFor(object value) =>
        value is string text && text.StartsWith(Prefix, StringComparison.Ordinal)
            && Base64.IsValid(Encoding.UTF8.GetBytes(text[Prefix.Length..]), out var bytes) && bytes is >= 24 and <= 64
            ? null
            : "it must be \"whsec_\" followed by 24 to 64 random bytes in base64; make one with: echo whsec_$(openssl rand -base64 32)";
}
