using System.Text.Json;
using System.Text.Json.Serialization;
using MassTransit;

namespace NegotiationMonitor.Bus;

/// <summary>
/// An article as it came, before anything is believed of it: any JSON at all is taken, so that what is wrong with it is told field by field
/// by the one reader of articles, and not by a serializer.
/// </summary>
[MessageUrn("NegotiationMonitor.Contracts:ArticlePublished")]
[EntityName("NegotiationMonitor.Contracts:ArticlePublished")]
[JsonConverter(typeof(Verbatim))]
internal sealed record ArticleMessage(JsonElement Json)
{
    internal sealed class Verbatim : JsonConverter<ArticleMessage>
    {
        public override ArticleMessage Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(JsonElement.ParseValue(ref reader));

        public override void Write(Utf8JsonWriter writer, ArticleMessage value, JsonSerializerOptions options) =>
            value.Json.WriteTo(writer);
    }
}
