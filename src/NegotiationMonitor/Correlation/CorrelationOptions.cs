using NegotiationMonitor.Configuration;

namespace NegotiationMonitor.Correlation;

/// <summary>How words and ground are brought together over the articles of one conflict.</summary>
public sealed class CorrelationOptions
{
    /// <summary>How far apart in time a statement and what contradicts it may lie, and how long an alert stays open after the last of them.</summary>
    [DurationRange("01:00:00", "30.00:00:00", Example = "3.00:00:00", Reading = "three days")]
    public TimeSpan Window { get; init; } = TimeSpan.FromDays(3);
}
