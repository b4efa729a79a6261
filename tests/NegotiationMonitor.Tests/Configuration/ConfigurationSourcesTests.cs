using NegotiationMonitor.Bus;
using NegotiationMonitor.Configuration;
using Xunit;

namespace NegotiationMonitor.Tests.Configuration;

public sealed class ConfigurationSourcesTests
{
    [Fact]
    public void The_command_line_sets_a_value() =>
        Assert.Equal("RabbitMq", ConfigurationSources.Read(["--Bus:Transport=RabbitMq"])["Bus:Transport"]);

    [Fact]
    public void A_fault_on_the_command_line_is_told_as_any_other()
    {
        var refused = Assert.Throws<InvalidConfigurationException>(() => ConfigurationSources.Read(["--Bus:Transprot=RabbitMq"]));

        Assert.StartsWith("Bus:Transprot is not a known key. Did you mean \"Transport\"?", Assert.Single(refused.Faults));
    }

    [Fact]
    public void Variables_of_other_programs_are_left_alone() =>
        Assert.Empty(ConfigurationSources.Settings(new Dictionary<string, string?>
        {
            ["PATH"] = "/bin",
            ["Web"] = "x",
            ["npm__x"] = "1",
            ["NEGOTIATION_MONITOR_PORT"] = "tcp://10.0.0.1:5080",
        }));

    [Fact]
    public void A_mistyped_section_in_a_variable_is_kept_so_that_it_can_be_told() =>
        Assert.Contains("Databse:Provider", ConfigurationSources.Settings(new Dictionary<string, string?> { ["Databse__Provider"] = "Sqlite" }).Keys);

    [Fact]
    public void A_variable_with_our_prefix_wins_over_the_plain_one() =>
        Assert.Equal("two", ConfigurationSources.Settings(new Dictionary<string, string?>
        {
            ["NEGOTIATION_MONITOR_BUS__HOST"] = "two",
            ["Bus__Host"] = "one",
        })["Bus:Host"]);

    [Fact]
    public void A_secret_may_lie_in_a_file_of_its_name()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        File.WriteAllText(Path.Combine(folder, "Bus__Password"), "hunter2\n");
        File.WriteAllText(Path.Combine(folder, "another-programs-token"), "x");

        Assert.Equal("hunter2", ConfigurationSources.Read([], folder)["Bus:Password"]);
    }

    [Fact]
    public void A_file_that_is_no_JSON_is_named()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "appsettings.json");
        File.WriteAllText(file, "{ \"Bus\": ");

        var refused = Assert.Throws<InvalidConfigurationException>(() => ConfigurationSources.ReadFile(file));

        Assert.Contains(file, Assert.Single(refused.Faults));
    }

    [Fact]
    public void Null_and_blank_leave_an_optional_value_unset()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "appsettings.json");
        File.WriteAllText(file, """{ "Seq": { "ServerUrl": "", "ApiKey": null }, "Database": { "MigrateAtStart": null }, "Delivery": { "Webhooks": [] } }""");

        Assert.Null(MonitorOptions.From(ConfigurationSources.ReadFile(file)).Database.MigrateAtStart);
    }

    [Fact]
    public void RabbitMq_is_chosen_by_configuration_alone() =>
        Assert.Equal(BusTransport.RabbitMq, MonitorOptions.From(ConfigurationSources.Read(["--Bus:Transport=rabbitmq"])).Bus.Transport);
}
