using System.Text.Json;

namespace NegotiationMonitor.Articles;

/// <summary>A structured CloudEvent: the article is its <c>data</c> (or <c>data_base64</c>); the envelope's own id names the event, not the article.</summary>
internal static class CloudEventEnvelope
{
    /// <summary>True for an object that has <c>specversion</c>, which no article has.</summary>
    public static bool IsEnvelope(JsonElement json) => ArticleFields.Member(json, "specversion") is not null;

    /// <summary>Reads the envelope's content by one of the two ways, as it comes.</summary>
    public static ArticleReading Open(
        JsonElement envelope, Func<JsonElement, ArticleReading> ofJson, Func<ReadOnlyMemory<byte>, ArticleReading> ofBytes)
    {
        if (ArticleFields.Member(envelope, "data") is { } data)
        {
            // An envelope within the envelope is no article; stopping here also bounds the depth.
            if (data.ValueKind == JsonValueKind.Object && !IsEnvelope(data)) return ofJson(data);
            return Refuse("data", $"is {(data.ValueKind == JsonValueKind.Object ? "a CloudEvent" : ArticleFields.KindOf(data))}, not an article");
        }

        if (ArticleFields.Member(envelope, "data_base64") is { ValueKind: JsonValueKind.String } encoded)
        {
            return encoded.TryGetBytesFromBase64(out var bytes) ? ofBytes(bytes) : Refuse("data_base64", "is not base64");
        }

        return Refuse("data", "is missing from the CloudEvent");
    }

    private static ArticleReading.Refused Refuse(string field, string reason) =>
        new(null, [new ArticleFault(field, reason, "put the article's JSON object in \"data\"")]);
}
