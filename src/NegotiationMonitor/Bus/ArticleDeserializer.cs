using System.Net.Mime;
using System.Text.Json;
using MassTransit;
using MassTransit.Serialization;
using NegotiationMonitor.Articles;

namespace NegotiationMonitor.Bus;

/// <summary>
/// MassTransit's reader of plain JSON, but for messages that are not JSON: it would send them to the error queue too, but uncounted and
/// with an exception's words for a reason. Here they are refused like any other that is no article.
/// </summary>
internal sealed class ArticleDeserializer(ArticleParser parser, ArticleRefusals refusals, RawSerializerOptions options)
    : ISerializerFactory, IMessageDeserializer
{
    private readonly SystemTextJsonRawMessageSerializer _plainJson = new(options);

    /// <inheritdoc cref="ISerializerFactory.ContentType"/>
    public ContentType ContentType => _plainJson.ContentType;

    /// <inheritdoc/>
    public IMessageSerializer CreateSerializer() => _plainJson;

    /// <inheritdoc/>
    public IMessageDeserializer CreateDeserializer() => this;

    /// <inheritdoc/>
    /// <exception cref="ArticleRefusedException">The message is not JSON, or JSON's null.</exception>
    public ConsumeContext Deserialize(ReceiveContext receiveContext)
    {
        var bytes = receiveContext.Body.GetBytes();
        return !IsWellFormed(bytes) && parser.Parse(bytes) is ArticleReading.Refused refused
            ? throw refusals.Of(refused)
            : _plainJson.Deserialize(receiveContext);
    }

    /// <inheritdoc/>
    public SerializerContext Deserialize(MessageBody body, Headers headers, Uri? destinationAddress = null) =>
        _plainJson.Deserialize(body, headers, destinationAddress);

    /// <inheritdoc/>
    public MessageBody GetMessageBody(string text) => _plainJson.GetMessageBody(text);

    /// <inheritdoc/>
    public void Probe(ProbeContext context) => _plainJson.Probe(context);

    private static bool IsWellFormed(ReadOnlySpan<byte> bytes)
    {
        var json = new Utf8JsonReader(bytes);
        try
        {
            if (!json.Read() || json.TokenType == JsonTokenType.Null) return false;

            json.Skip();
            return !json.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
