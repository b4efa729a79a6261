using Microsoft.Extensions.Configuration;
using NegotiationMonitor.Configuration;
using Xunit;

namespace NegotiationMonitor.Tests.Configuration;

public sealed class ConfigurationCheckTests
{
    [Fact]
    public void Nothing_configured_is_right() => Assert.Empty(Faults());

    [Theory]
    [InlineData("Bus:Prefetch", "many", "Bus:Prefetch is \"many\"; it must be a whole number between 1 and 10000.")]
    [InlineData("Bus:Prefetch", "0", "Bus:Prefetch is 0; it must be a whole number between 1 and 10000.")]
    [InlineData("Bus:Port", "99999999999", "Bus:Port is \"99999999999\"; it must be a whole number between 1 and 65535.")]
    [InlineData("Bus:Transport", "RabitMq", "Bus:Transport is \"RabitMq\"; it must be one of InMemory, RabbitMq. Did you mean \"RabbitMq\"?")]
    [InlineData("Bus:Transport", "1", "Bus:Transport is \"1\"; it must be one of InMemory, RabbitMq.")]
    [InlineData("Bus:Host", " ", "Bus:Host is \" \"; it must hold a text.")]
    [InlineData("Bus:Port:Number", "5672", "Bus:Port holds further keys; it must be a single value.")]
    [InlineData("Bus", "RabbitMq", "Bus is \"RabbitMq\"; it must be an object that holds Transport, Host, Port, VirtualHost, Username, Password, ArticleQueue, EventExchange, Prefetch.")]
    [InlineData("Database:MigrateAtStart", "perhaps", "Database:MigrateAtStart is \"perhaps\"; it must be true or false.")]
    [InlineData("Analysis:AlertThreshold", "1.5", "Analysis:AlertThreshold is 1.5; it must be a number between 0 and 1.")]
    [InlineData("Correlation:Window", "72:00:00", "Correlation:Window is 72.00:00:00; it must lie between 01:00:00 and 30.00:00:00. Write [days.]hours:minutes:seconds, for example \"3.00:00:00\" for three days.")]
    [InlineData("Correlation:Window", "three days", "Correlation:Window is \"three days\"; it must be a duration. Write [days.]hours:minutes:seconds, for example \"3.00:00:00\" for three days.")]
    [InlineData("Delivery:AttemptDelays:1", "00:00:00", "Delivery:AttemptDelays:1 is 00:00:00; it must lie between 00:00:01 and 7.00:00:00. Write [days.]hours:minutes:seconds, for example \"00:00:30\" for 30 seconds.")]
    [InlineData("Delivery:AttemptDelays", "00:00:05", "Delivery:AttemptDelays must be a list: [ … ] in JSON, Delivery:AttemptDelays:0, Delivery:AttemptDelays:1, … on the command line.")]
    [InlineData("Schedules:AlertSweep", "* * *", "Schedules:AlertSweep is \"* * *\"; it must be a Quartz cron expression: second, minute, hour, day of month, month, day of week, for example \"0 * * * * ?\" for every minute.")]
    [InlineData("Seq:ServerUrl", "localhost:5341", "Seq:ServerUrl is \"localhost:5341\"; it must be an absolute http or https address, for example \"http://localhost:5080\".")]
    [InlineData("Web:Address", "http://127.0.0.1:5080/alerts", "Web:Address is \"http://127.0.0.1:5080/alerts\"; it must be \"http://HOST:PORT\" without a path, for example \"http://127.0.0.1:5080\"; TLS belongs to the proxy in front.")]
    [InlineData("Database:Provider", "PostgreSql", "Database:ConnectionString is missing; Database:Provider PostgreSql needs one. Set the environment variable Database__ConnectionString, for example to \"Host=localhost;Database=negotiation_monitor;Username=monitor;Password=…\".")]
    public void A_fault_names_key_value_and_what_would_be_right(string key, string value, string fault) =>
        Assert.Equal(fault, Assert.Single(Faults((key, value))));

    [Theory]
    [InlineData("Bus:Prefetsh", "8", "Bus:Prefetsh is not a known key. Did you mean \"Prefetch\"?")]
    [InlineData("Delivery:Timeut", "00:00:10", "Delivery:Timeut is not a known key. Did you mean \"Timeout\"?")]
    [InlineData("Databse:Provider", "Sqlite", "Databse is not a known section. Did you mean \"Database\"?")]
    [InlineData("Kafka:Topic", "alerts", "Kafka is not a known section. The sections are Bus, ")]
    public void An_unknown_key_is_named_with_the_one_that_was_meant(string key, string value, string fault) =>
        Assert.StartsWith(fault, Assert.Single(Faults((key, value))));

    [Fact]
    public void All_faults_of_all_sections_are_told_at_once()
    {
        var faults = Faults(("Buss:Host", "x"), ("Bus:Port", "0"), ("Bus:Prefetch", "many"), ("Intake:BatchSize", "5000"), ("Log:Level", "Loud"), ("Web:Adress", "http://127.0.0.1:1"));

        Assert.Equal(["Buss", "Bus:Port", "Bus:Prefetch", "Web:Adress", "Intake:BatchSize", "Log:Level"], faults.Select(fault => fault.Split(' ')[0]));
    }

    [Fact]
    public void A_webhook_must_say_its_name_address_and_key() =>
        Assert.Equal(
            ["Delivery:Webhooks:0:Name is missing", "Delivery:Webhooks:0:Url is missing", "Delivery:Webhooks:0:Secret is missing"],
            Faults(("Delivery:Webhooks:0:MinimumSeverity", "High")).Select(fault => fault.Split(';')[0]));

    [Fact]
    public void Two_webhooks_of_one_name_are_a_fault() =>
        Assert.Equal(
            "Delivery:Webhooks has 2 entries named \"desk\"; give each a name of its own.",
            Assert.Single(Faults([.. Webhook(0, "desk"), .. Webhook(1, "desk")])));

    [Theory]
    [InlineData("Delivery:Webhooks:0:Secret", "whsec_hunter2")]
    [InlineData("Database:ConnectionString", "Hots=db;Password=hunter2")]
    [InlineData("Database:ConnectionString", "hunter2")]
    [InlineData("Bus:Password:x", "hunter2")]
    public void A_faulty_secret_is_named_but_not_shown(string key, string value)
    {
        var faults = Faults([.. Webhook(0, "desk"), ("Database:Provider", "PostgreSql"), ("Database:ConnectionString", "Host=db"), (key, value)]);

        Assert.NotEmpty(faults);
        Assert.DoesNotContain("hunter2", string.Concat(faults));
    }

    private static (string, string)[] Webhook(int index, string name) =>
    [
        ($"Delivery:Webhooks:{index}:Name", name), ($"Delivery:Webhooks:{index}:Url", "https://desk.example/alerts"),
        ($"Delivery:Webhooks:{index}:Secret", "whsec_" + Convert.ToBase64String(new byte[32])),
    ];

    private static IReadOnlyList<string> Faults(params (string Key, string Value)[] settings)
    {
        var configured = new Dictionary<string, string?>();
        foreach (var (key, value) in settings) configured[key] = value;
        return ConfigurationCheck.Faults(new ConfigurationBuilder().AddInMemoryCollection(configured).Build());
    }
}
