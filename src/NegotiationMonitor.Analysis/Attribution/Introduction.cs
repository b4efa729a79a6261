namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>What the words around a name tell of the person.</summary>
/// <param name="Kind">The sort of voice that titles make; null where there is no title.</param>
/// <param name="Affiliation">Whom the person speaks for.</param>
/// <param name="HasAge">True when an age is told: "Tamo Rell, 43, …".</param>
/// <param name="IsTitled">True when a title stands right before the name.</param>
internal readonly record struct Introduction(SourceKind? Kind, Affiliation Affiliation, bool HasAge, bool IsTitled);
