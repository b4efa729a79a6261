namespace NegotiationMonitor.Database;

/// <summary>Which database holds articles and alerts.</summary>
public enum DatabaseProvider
{
    /// <summary>A file beside the service: nothing to install, one process only.</summary>
    Sqlite,

    /// <summary>A PostgreSQL server, 15 or later.</summary>
    PostgreSql,
}
