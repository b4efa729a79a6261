using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Configuration;

namespace NegotiationMonitor.Delivery;

/// <summary>A subscriber who gets alerts by HTTP POST, signed as Standard Webhooks 1.0 says.</summary>
public sealed class WebhookOptions
{
    /// <summary>What the subscriber is called in logs and deliveries; each name once.</summary>
    [NotBlank]
    public string Name { get; init; } = "";

    /// <summary>Where alerts are posted to: an absolute http or https address.</summary>
    [HttpAddress]
    public string Url { get; init; } = "";

    /// <summary>The key that signs each delivery: "whsec_" and 24 to 64 bytes in base64. Give it as an environment variable, for example Delivery__Webhooks__0__Secret.</summary>
    [Secret]
    [WebhookSecret]
    public string Secret { get; init; } = "";

    /// <summary>The lowest severity that is delivered.</summary>
    public Severity MinimumSeverity { get; init; } = Severity.Low;

    /// <summary>The kinds of divergence that are delivered; empty for all.</summary>
    public DivergenceKind[] Kinds { get; init; } = [];

    /// <summary>
    /// Whether alerts are sent that were already over when they were found: their articles are older than <c>Correlation:Window</c>. Such
    /// alerts are always stored and published on the bus, with status "historical".
    /// </summary>
    public bool IncludeHistorical { get; init; }
}
