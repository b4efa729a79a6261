namespace NegotiationMonitor.Storage.Outbox;

/// <summary>An event, written in the transaction that made it true. The relay publishes it; deliveries take their body from it.</summary>
public sealed class OutboxEvent
{
    /// <summary>The order of writing; within one <see cref="Key"/> the order of publishing too.</summary>
    public long Sequence { get; init; }

    /// <summary>The event's id on the bus and in webhooks.</summary>
    public required Guid EventId { get; init; }

    /// <summary>Events of one key are published one after the other: "alert/…" or "article/…".</summary>
    public required string Key { get; init; }

    /// <summary>The CloudEvents type.</summary>
    public required string Type { get; init; }

    /// <summary>The routing key on the event exchange.</summary>
    public required string RoutingKey { get; init; }

    /// <summary>The structured CloudEvent, as JSON.</summary>
    public required string Payload { get; init; }

    /// <summary>When it was written. UTC.</summary>
    public required DateTimeOffset WrittenAt { get; init; }

    /// <summary>Until when a relay has it in hand; a relay that dies gives it back by this. UTC.</summary>
    public DateTimeOffset? ClaimedUntil { get; set; }

    /// <summary>When the broker confirmed it; null until then. UTC.</summary>
    public DateTimeOffset? PublishedAt { get; set; }
}
