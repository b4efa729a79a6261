namespace NegotiationMonitor.Contracts;

/// <summary>Something happened to an alert. <see cref="CloudEvent{TData}.Data"/> holds the whole alert as it stands after it.</summary>
public abstract record AlertEvent : CloudEvent<AlertContent>;

/// <summary>A divergence was found that no alert told of yet.</summary>
public sealed record AlertRaised : AlertEvent
{
    /// <summary>The CloudEvents type.</summary>
    public const string TypeName = "negotiation-monitor.alert.raised";

    /// <inheritdoc/>
    public override string Type => TypeName;
}

/// <summary>A known alert gained or lost evidence, or its severity or confidence changed.</summary>
public sealed record AlertUpdated : AlertEvent
{
    /// <summary>The CloudEvents type.</summary>
    public const string TypeName = "negotiation-monitor.alert.updated";

    /// <inheritdoc/>
    public override string Type => TypeName;
}

/// <summary>An alert's window passed with nothing new; it is over.</summary>
public sealed record AlertResolved : AlertEvent
{
    /// <summary>The CloudEvents type.</summary>
    public const string TypeName = "negotiation-monitor.alert.resolved";

    /// <inheritdoc/>
    public override string Type => TypeName;
}

/// <summary>What an alert rested on was withdrawn or corrected, or the alert was joined to an older one: it no longer stands by itself.</summary>
public sealed record AlertRetracted : AlertEvent
{
    /// <summary>The CloudEvents type.</summary>
    public const string TypeName = "negotiation-monitor.alert.retracted";

    /// <inheritdoc/>
    public override string Type => TypeName;
}
