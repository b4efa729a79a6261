namespace NegotiationMonitor.Configuration;

/// <summary>The shortest and longest duration allowed; .NET reads "72:00:00" as 72 days, hence a range on every duration.</summary>
/// <param name="shortest">The least value, as [days.]hours:minutes:seconds.</param>
/// <param name="longest">The greatest value, likewise.</param>
public sealed class DurationRangeAttribute(string shortest, string longest) : OptionRuleAttribute
{
    /// <summary>The least value allowed.</summary>
    public TimeSpan Shortest { get; } = TimeSpan.Parse(shortest);

    /// <summary>The greatest value allowed.</summary>
    public TimeSpan Longest { get; } = TimeSpan.Parse(longest);

    /// <summary>A sensible value, as it is written in the configuration.</summary>
    public required string Example { get; init; }

    /// <summary>The example in words.</summary>
    public required string Reading { get; init; }

    /// <summary>How a duration is written, with the example.</summary>
    public string Form => $"Write [days.]hours:minutes:seconds, for example \"{Example}\" for {Reading}.";

    /// <inheritdoc/>
    public override string? RemedyFor(object value) =>
        value is TimeSpan duration && (duration < Shortest || duration > Longest)
            ? $"it must lie between {Shortest} and {Longest}. {Form}"
            : null;
}
