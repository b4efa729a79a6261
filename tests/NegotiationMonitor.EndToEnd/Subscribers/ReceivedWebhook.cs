using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace NegotiationMonitor.EndToEnd.Subscribers;

/// <summary>One request that a webhook got.</summary>
/// <param name="Id">The header webhook-id.</param>
/// <param name="Timestamp">The header webhook-timestamp: seconds since 1970.</param>
/// <param name="Signature">The header webhook-signature.</param>
/// <param name="ContentType">The header Content-Type.</param>
/// <param name="Body">The body as it came.</param>
/// <param name="WasTaken">Whether it was answered with success.</param>
public sealed record ReceivedWebhook(string Id, string Timestamp, string Signature, string ContentType, string Body, bool WasTaken)
{
    /// <summary>The event that it tells.</summary>
    public JsonElement Event { get; } = JsonSerializer.Deserialize<JsonElement>(Body);

    /// <summary>The alert that the event is about.</summary>
    public JsonElement Alert => Event.GetProperty("data");

    /// <summary>Whether the signature is what Standard Webhooks 1.0 asks for under <paramref name="secret"/>; computed here anew.</summary>
    public bool IsSignedWith(string secret)
    {
        var key = Convert.FromBase64String(secret["whsec_".Length..]);
        var signature = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{Id}.{Timestamp}.{Body}"));
        return Signature.Split(' ').Contains($"v1,{Convert.ToBase64String(signature)}");
    }
}
