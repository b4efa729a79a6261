using NegotiationMonitor.Configuration;

namespace NegotiationMonitor.Observability;

/// <summary>The Seq server that gets the log's structured events.</summary>
public sealed class SeqOptions
{
    /// <summary>Seq's address, for example "http://localhost:5341". Unset: nothing is sent.</summary>
    [HttpAddress]
    public string? ServerUrl { get; init; }

    /// <summary>The key that Seq asks for, if it does. Give it as the environment variable Seq__ApiKey or the file /run/secrets/Seq__ApiKey.</summary>
    [Secret]
    public string? ApiKey { get; init; }

    /// <summary>The folder that keeps events while Seq is away, from the working folder.</summary>
    [NotBlank]
    public string BufferDirectory { get; init; } = "data/seq-buffer";
}
