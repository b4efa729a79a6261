namespace NegotiationMonitor.Storage.Alerts;

/// <summary>A conflict that articles belong to; the unit in which correlation is serial.</summary>
public sealed class StoredConflict
{
    /// <summary>Its id, made from its sides.</summary>
    public required string Id { get; init; }

    /// <summary>Its belligerents.</summary>
    public required IReadOnlyList<string> Sides { get; init; }

    /// <summary>Since when articles of it wait to be correlated, in UTC; null when none does.</summary>
    public DateTimeOffset? DirtySince { get; set; }
}
