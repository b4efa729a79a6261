using System.CommandLine;
using NegotiationMonitor.Commands;
using NegotiationMonitor.Configuration;
using Xunit;

namespace NegotiationMonitor.Tests.Commands;

public sealed class ConfigCommandTests
{
    [Fact]
    public void Check_lists_the_settings_in_force_with_secrets_masked()
    {
        var printed = Run(
            "check", "--Seq:ApiKey=hunter2", "--Bus:Password=hunter2", "--Database:ConnectionString=Data Source=hunter2",
            "--Delivery:Webhooks:0:Name=desk", "--Delivery:Webhooks:0:Url=https://editor:hunter2@desk.example/", "--Delivery:Webhooks:0:Kinds:0=ClaimDisputed",
            $"--Delivery:Webhooks:0:Secret=whsec_{Convert.ToBase64String(new byte[24])}");

        Assert.Contains("Bus:Password = ***", printed);
        Assert.Contains("Delivery:Webhooks:0:Url = https://***@desk.example/", printed);
        Assert.Contains("Delivery:Webhooks:0:Secret = ***", printed);
        Assert.Contains("Delivery:Webhooks:0:Kinds:0 = ClaimDisputed", printed);
        Assert.DoesNotContain("hunter2", printed);
    }

    [Fact]
    public void Check_refuses_a_file_with_a_fault()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "settings.json");
        File.WriteAllText(file, """{ "Bus": { "Port": "high" } }""");

        var refused = Assert.Throws<InvalidConfigurationException>(() => Run("check", "--file", file));

        Assert.Equal("Bus:Port is \"high\"; it must be a whole number between 1 and 65535.", Assert.Single(refused.Faults));
    }

    [Fact]
    public void Schema_prints_the_schema() => Assert.Equal(ConfigurationSchema.ToJson(), Run("schema"));

    [Fact]
    public void An_option_that_is_neither_ours_nor_a_setting_is_refused() =>
        Assert.Contains("\"--verbos\" is neither", Assert.Single(ConfigCommand.Create().Parse(["check", "--verbos"]).Errors).Message);

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("schema", "--help")]
    public void Help_ends_with_an_example(params string[] arguments) => Assert.Contains("  negotiation-monitor config ", Run(arguments).Split("Example")[1]);

    private static string Run(params string[] arguments)
    {
        using var output = new StringWriter();
        ConfigCommand.Create().Parse(arguments).Invoke(new InvocationConfiguration { Output = output, EnableDefaultExceptionHandler = false });
        return output.ToString();
    }
}
