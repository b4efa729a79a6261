using NegotiationMonitor.Configuration;

namespace NegotiationMonitor.Database;

/// <summary>Where articles, signals, divergences and alerts are kept.</summary>
public sealed class DatabaseOptions
{
    /// <summary>Where SQLite keeps its file when no connection string is given, from the working folder.</summary>
    public const string SqliteDefault = "Data Source=data/negotiation-monitor.db";

    /// <summary>Sqlite is one file and needs nothing installed; PostgreSql is for production.</summary>
    public DatabaseProvider Provider { get; init; } = DatabaseProvider.Sqlite;

    /// <summary>
    /// How to reach the database. Sqlite: "Data Source=FILE", by default data/negotiation-monitor.db. PostgreSql:
    /// "Host=…;Database=…;Username=…;Password=…", which must be given; as it holds a password, give it as the environment
    /// variable Database__ConnectionString or the file /run/secrets/Database__ConnectionString.
    /// </summary>
    [Secret]
    public string? ConnectionString { get; init; }

    /// <summary>Whether the service brings the tables up to date when it starts. Unset: yes for Sqlite, no for PostgreSql (use "database migrate").</summary>
    public bool? MigrateAtStart { get; init; }

    /// <summary>The connection string in force: the one given, else the SQLite file.</summary>
    public string ConnectionStringInForce() =>
        string.IsNullOrWhiteSpace(ConnectionString) && Provider == DatabaseProvider.Sqlite ? SqliteDefault : ConnectionString ?? "";

    /// <summary>Whether the service makes or updates the tables itself when it starts.</summary>
    public bool MigratesAtStart() => MigrateAtStart ?? Provider == DatabaseProvider.Sqlite;
}
