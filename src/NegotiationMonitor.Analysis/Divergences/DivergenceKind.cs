namespace NegotiationMonitor.Analysis.Divergences;

/// <summary>The four ways in which words and ground come apart (signals.md §4).</summary>
public enum DivergenceKind
{
    /// <summary>A pledged de-escalation against reported escalation by a party that it binds.</summary>
    PledgeContradicted,

    /// <summary>An official's own judgement that things go well against reported escalation.</summary>
    OutlookContradicted,

    /// <summary>An official's claim about his own side's doings against another's contradiction or doubt.</summary>
    ClaimDisputed,

    /// <summary>Optimism by one party's officials against skepticism by another's.</summary>
    OfficialsDisagree,
}

/// <summary>How much a divergence matters to a newsroom.</summary>
public enum Severity
{
    /// <summary>For the digest.</summary>
    Low,

    /// <summary>Worth a look today.</summary>
    Medium,

    /// <summary>Worth waking somebody for.</summary>
    High,
}
