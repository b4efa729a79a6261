namespace NegotiationMonitor.Observability;

/// <summary>What the log tells, and how the console shows it.</summary>
public sealed class LoggingOptions
{
    /// <summary>The least level of our own events that is logged. Libraries are heard from Warning on.</summary>
    public LogLevel Level { get; init; } = LogLevel.Information;

    /// <summary>Text for people; Json for programs that collect a container's output.</summary>
    public LogFormat Format { get; init; } = LogFormat.Text;
}
