namespace NegotiationMonitor.Database;

/// <summary>The database lacks migrations that this version needs.</summary>
internal sealed class SchemaOutdatedException(IReadOnlyList<string> missing) : Exception(
    $"The database lacks {missing.Count} migration(s): {string.Join(", ", missing)}. "
    + "Run \"negotiation-monitor database migrate\" once before the service, or set Database:MigrateAtStart to true.");
