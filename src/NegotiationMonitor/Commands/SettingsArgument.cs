using System.CommandLine;

namespace NegotiationMonitor.Commands;

/// <summary>Takes settings from the command line, each "--Section:Key=value", for <c>AddMonitorConfiguration</c>.</summary>
internal static class SettingsArgument
{
    /// <summary>The argument, to be added last to a command that reads the configuration.</summary>
    public static Argument<string[]> Create()
    {
        var settings = new Argument<string[]>("settings")
        {
            Description = "Settings that win over every other source, each --Section:Key=value, for example --Bus:Transport=RabbitMq",
            Arity = ArgumentArity.ZeroOrMore,
            HelpName = "--Section:Key=value",
        };
        settings.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Select(token => token.Value).Where(token => !IsSetting(token)))
                result.AddError($"\"{token}\" is neither an option of this command nor a setting. A setting is written --Section:Key=value, for example --Bus:Transport=RabbitMq.");
        });
        return settings;
    }

    private static bool IsSetting(string token)
    {
        var equals = token.IndexOf('=', StringComparison.Ordinal);
        return token.StartsWith("--", StringComparison.Ordinal) && equals > 0 && token[..equals].Contains(':', StringComparison.Ordinal);
    }
}
