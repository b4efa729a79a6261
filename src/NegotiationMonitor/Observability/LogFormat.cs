namespace NegotiationMonitor.Observability;

/// <summary>How the console shows the log.</summary>
public enum LogFormat
{
    /// <summary>Lines for people, coloured on a terminal.</summary>
    Text,

    /// <summary>One compact JSON object (CLEF) an event, for programs that collect a container's output.</summary>
    Json,
}
