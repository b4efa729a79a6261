using NegotiationMonitor.Configuration;

namespace NegotiationMonitor.Web;

/// <summary>The web address of the service.</summary>
public sealed class WebOptions
{
    /// <summary>Where the service listens. The default is reachable from the same machine only; "http://0.0.0.0:5080" from everywhere.</summary>
    [ListeningAddress]
    public string Address { get; init; } = "http://127.0.0.1:5080";
}
