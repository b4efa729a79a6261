namespace NegotiationMonitor.Analysis.Divergences;

/// <summary>What keeps a statement and a counterpart from being a divergence; the first that stops a pair is told.</summary>
public enum Gate
{
    /// <summary>Nothing stops it.</summary>
    None,

    /// <summary>The counterpart is not by, or not about, a party that the statement binds.</summary>
    Party,

    /// <summary>Both are the same party's words.</summary>
    OwnWords,

    /// <summary>The statement holds under a condition only.</summary>
    Condition,

    /// <summary>The counterpart is background, not news.</summary>
    Background,

    /// <summary>What happened came before the pledge, or before it began to bind.</summary>
    Time,

    /// <summary>It happened outside of the places that the pledge covers.</summary>
    Place,

    /// <summary>The pledge leaves out the party that acts or is acted against.</summary>
    Excluded,

    /// <summary>The two are not about the same act: nothing near, no place in common.</summary>
    Act,
}
