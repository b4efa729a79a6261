namespace NegotiationMonitor.EndToEnd.Installations;

/// <summary>The servers that ./test.sh starts for the tests.</summary>
internal static class TestServers
{
    /// <summary>The broker's amqp:// address.</summary>
    public static Uri RabbitMq => new(Read("NM_TEST_RABBITMQ"));

    /// <summary>A connection string of a user who may create databases.</summary>
    public static string Postgres => Read("NM_TEST_POSTGRES");

    // A failure, not a skip: green must mean that the production transports were tried.
    private static string Read(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : throw new InvalidOperationException(
            $"{name} is not set. Run the tests with ./test.sh, which starts RabbitMQ and PostgreSQL, or one project of them with "
            + "./test.sh --only NegotiationMonitor.EndToEnd.");
}
