using System.CommandLine;
using NegotiationMonitor.Configuration;

namespace NegotiationMonitor.Commands;

/// <summary><c>config check</c> and <c>config schema</c>: look at the configuration without running anything.</summary>
internal static class ConfigCommand
{
    /// <summary>The command with its subcommands.</summary>
    public static Command Create() => new Command("config", "Check the configuration, or print its JSON Schema.")
    {
        Check(),
        Schema(),
    }.WithExamples("negotiation-monitor config check", "negotiation-monitor config schema > appsettings.schema.json");

    private static Command Check()
    {
        var file = new Option<FileInfo?>("--file") { Description = "Check this file alone, without environment variables, secrets and other files.", HelpName = "FILE" };
        var settings = SettingsArgument.Create();
        var command = new Command("check", "Name every fault of the configuration (exit code 2), or list the settings in force, secrets masked.") { file, settings }
            .WithExamples(
                "negotiation-monitor config check",
                "negotiation-monitor config check --file /etc/negotiation-monitor/appsettings.json",
                "negotiation-monitor config check --Bus:Transport=RabbitMq");
        command.SetAction(result => Check(
            result.GetValue(file) is { } alone ? ConfigurationSources.ReadFile(alone.FullName) : ConfigurationSources.Read(result.GetValue(settings) ?? []),
            result.InvocationConfiguration.Output));
        return command;
    }

    private static int Check(IConfiguration configuration, TextWriter output)
    {
        output.WriteLine("The configuration is right. These settings are in force:");
        foreach (var line in ConfigurationSummary.Lines(MonitorOptions.From(configuration))) output.WriteLine($"  {line}");
        return 0;
    }

    private static Command Schema()
    {
        var command = new Command("schema", "Print the JSON Schema of appsettings.json, by which an editor completes and checks it.")
            .WithExamples("negotiation-monitor config schema > appsettings.schema.json");
        command.SetAction(result => result.InvocationConfiguration.Output.Write(ConfigurationSchema.ToJson()));
        return command;
    }
}
