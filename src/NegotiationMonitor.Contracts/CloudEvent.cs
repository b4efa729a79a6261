using System.Text.Json.Serialization;

namespace NegotiationMonitor.Contracts;

/// <summary>
/// What every event on the bus and in a webhook looks like: a CloudEvent 1.0 in structured JSON, so that any client in any language
/// reads it. Delivery is at least once: drop what you have seen by <see cref="Id"/>.
/// </summary>
/// <typeparam name="TData">What happened.</typeparam>
public abstract record CloudEvent<TData>
{
    /// <summary>The version of the CloudEvents form: always "1.0".</summary>
    [JsonPropertyName("specversion")]
    public string SpecVersion { get; init; } = "1.0";

    /// <summary>The event's id. The same event sent again carries the same id.</summary>
    [JsonPropertyName("id")]
    public required Guid Id { get; init; }

    /// <summary>Who sends it: always "/negotiation-monitor".</summary>
    [JsonPropertyName("source")]
    public string Source { get; init; } = "/negotiation-monitor";

    /// <summary>The event's type, for example "negotiation-monitor.alert.raised".</summary>
    [JsonPropertyName("type")]
    public abstract string Type { get; }

    /// <summary>What it is about: the alert's or the article's id.</summary>
    [JsonPropertyName("subject")]
    public required string Subject { get; init; }

    /// <summary>When it happened.</summary>
    [JsonPropertyName("time")]
    public required DateTimeOffset Time { get; init; }

    /// <summary>The form of <see cref="Data"/>: always "application/json".</summary>
    [JsonPropertyName("datacontenttype")]
    public string DataContentType { get; init; } = "application/json";

    /// <summary>What happened.</summary>
    [JsonPropertyName("data")]
    public required TData Data { get; init; }
}
