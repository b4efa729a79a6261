using System.Text.Json;

namespace NegotiationMonitor.EndToEnd.Bus;

/// <summary>One message from the event exchange.</summary>
/// <param name="RoutingKey">The key it was routed by.</param>
/// <param name="ContentType">The property content_type.</param>
/// <param name="Body">The CloudEvent.</param>
public sealed record BusEvent(string RoutingKey, string? ContentType, JsonElement Body)
{
    /// <summary>The CloudEvents type.</summary>
    public string Type => Body.GetProperty("type").GetString()!;

    /// <summary>The event's id; the same event sent again carries the same one.</summary>
    public string Id => Body.GetProperty("id").GetString()!;

    /// <summary>What happened.</summary>
    public JsonElement Data => Body.GetProperty("data");
}
