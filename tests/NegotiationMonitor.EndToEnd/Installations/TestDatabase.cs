using Npgsql;

namespace NegotiationMonitor.EndToEnd.Installations;

/// <summary>An empty PostgreSQL database of its own, dropped at the end.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string _server;
    private readonly string _name = $"monitor_{Guid.NewGuid():N}";

    private TestDatabase(string server) => _server = server;

    /// <summary>How to reach it. Few connections are kept, as the server is shared.</summary>
    public string ConnectionString => new NpgsqlConnectionStringBuilder(_server) { Database = _name, MaxPoolSize = 40 }.ConnectionString;

    /// <summary>Creates one on the server that NM_TEST_POSTGRES names.</summary>
    public static async Task<TestDatabase> CreateAsync()
    {
        var database = new TestDatabase(TestServers.Postgres);
        await database.ExecuteAsync($"create database {database._name}");
        return database;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await ExecuteAsync($"drop database {_name} with (force)");

    private async Task ExecuteAsync(string command)
    {
        await using var source = NpgsqlDataSource.Create(_server);
        await using var execution = source.CreateCommand(command);
        await execution.ExecuteNonQueryAsync();
    }
}
