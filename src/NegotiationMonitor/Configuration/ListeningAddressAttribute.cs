namespace NegotiationMonitor.Configuration;

/// <summary>The text must be an address that the web server can listen on: http, a host or "*", a port, no path.</summary>
public sealed class ListeningAddressAttribute : OptionRuleAttribute
{
    /// <inheritdoc/>
    public override string? RemedyFor(object value) =>
        IsAddress(value as string ?? "")
            ? null
            : "it must be \"http://HOST:PORT\" without a path, for example \"http://127.0.0.1:5080\"; TLS belongs to the proxy in front.";

    private static bool IsAddress(string text)
    {
        try
        {
            var address = BindingAddress.Parse(text);
            return address.Scheme == "http" && address.PathBase.Length == 0 && address.Host.Length > 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
