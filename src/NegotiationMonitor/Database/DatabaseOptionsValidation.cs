using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Npgsql;

namespace NegotiationMonitor.Database;

/// <summary>Checks that the connection string is there when it is needed and can be read by the provider.</summary>
internal sealed class DatabaseOptionsValidation : IValidateOptions<DatabaseOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, DatabaseOptions options)
    {
        var connection = options.ConnectionStringInForce();
        if (connection.Length == 0)
        {
            return ValidateOptionsResult.Fail(
                "Database:ConnectionString is missing; Database:Provider PostgreSql needs one. Set the environment variable " +
                "Database__ConnectionString, for example to \"Host=localhost;Database=negotiation_monitor;Username=monitor;Password=…\".");
        }

        try
        {
            _ = options.Provider == DatabaseProvider.PostgreSql
                ? (System.Data.Common.DbConnectionStringBuilder)new NpgsqlConnectionStringBuilder(connection)
                : new SqliteConnectionStringBuilder(connection);
            return ValidateOptionsResult.Success;
        }
        catch (ArgumentException unreadable)
        {
            // The drivers name the keyword, never its value.
            return ValidateOptionsResult.Fail($"Database:ConnectionString is not shown, as it is secret; {options.Provider} can't read it: {unreadable.Message}");
        }
    }
}
