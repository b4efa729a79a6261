using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace NegotiationMonitor.Delivery;

/// <summary>Sends one event to one webhook, signed as Standard Webhooks 1.0 says.</summary>
internal sealed class WebhookClient(HttpClient http, IOptions<DeliveryOptions> options, TimeProvider clock)
{
    private const string SecretPrefix = "whsec_";

    /// <summary>Null when the receiver took it, else why not.</summary>
    public async Task<string?> SendAsync(WebhookOptions webhook, Guid eventId, string payload, CancellationToken cancellation)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timeout.CancelAfter(options.Value.Timeout);
        try
        {
            using var request = Request(webhook, eventId, payload);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, timeout.Token);
            return response.IsSuccessStatusCode ? null : $"answered {(int)response.StatusCode} {response.ReasonPhrase}".TrimEnd();
        }
        catch (HttpRequestException exception)
        {
            return exception.Message;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return $"no answer within {options.Value.Timeout}";
        }
    }

    private HttpRequestMessage Request(WebhookOptions webhook, Guid eventId, string payload)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, webhook.Url)
        {
            Content = new StringContent(payload, Encoding.UTF8, new MediaTypeHeaderValue("application/cloudevents+json", "utf-8")),
        };
        var timestamp = clock.GetUtcNow().ToUnixTimeSeconds().ToString();
        request.Headers.Add("webhook-id", eventId.ToString());
        request.Headers.Add("webhook-timestamp", timestamp);
        if (webhook.Secret.Length > 0) request.Headers.Add("webhook-signature", Signature(webhook.Secret, $"{eventId}.{timestamp}.{payload}"));
        return request;
    }

    internal static string Signature(string secret, string signed)
    {
        var encoded = secret.StartsWith(SecretPrefix, StringComparison.Ordinal) ? secret[SecretPrefix.Length..] : secret;
        return $"v1,{Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(encoded), Encoding.UTF8.GetBytes(signed)))}";
    }
}
