namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>What sort of voice a signal comes from (signals.md §3).</summary>
public enum SourceKind
{
    /// <summary>The article's own voice.</summary>
    None,

    /// <summary>Somebody speaking for a government, army, armed group, alliance or international body.</summary>
    Official,

    /// <summary>Experts, think tanks, monitors, rights groups, retired officers.</summary>
    Analyst,

    /// <summary>Residents, medics, aid workers, reporters at the scene: people without an office.</summary>
    Witness,

    /// <summary>Another outlet or agency that the article cites.</summary>
    Media,
}
