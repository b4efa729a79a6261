namespace NegotiationMonitor.Storage.Outbox;

/// <summary>How far a delivery has come.</summary>
public enum DeliveryStatus
{
    /// <summary>Waits for its (next) attempt.</summary>
    Pending,

    /// <summary>The subscriber took it.</summary>
    Delivered,

    /// <summary>Given up after the last attempt.</summary>
    Failed,
}

/// <summary>One event on its way to one subscriber.</summary>
public sealed class StoredDelivery
{
    /// <summary>A number given by the database; deliveries of one alert go out in its order.</summary>
    public long Id { get; init; }

    /// <summary>The event.</summary>
    public required Guid EventId { get; init; }

    /// <summary>The alert that the event is about.</summary>
    public required Guid AlertId { get; init; }

    /// <summary>The subscriber's name in the settings.</summary>
    public required string Subscriber { get; init; }

    /// <summary>How far it has come.</summary>
    public DeliveryStatus Status { get; set; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; set; }

    /// <summary>Not before this. UTC.</summary>
    public required DateTimeOffset DueAt { get; set; }

    /// <summary>Until when a job has it in hand; a job that dies gives it back by this. UTC.</summary>
    public DateTimeOffset? ClaimedUntil { get; set; }

    /// <summary>When the subscriber took it. UTC.</summary>
    public DateTimeOffset? DeliveredAt { get; set; }

    /// <summary>Why the last attempt failed; null after a success.</summary>
    public string? LastError { get; set; }
}
