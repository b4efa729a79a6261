using System.Collections;
using Microsoft.Extensions.FileProviders;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Configuration;

/// <summary>
/// Where settings come from; what is read later wins: appsettings.json beside the executable, appsettings.json in the working
/// folder, environment variables (Bus__Transport, or NEGOTIATION_MONITOR_Bus__Transport), files in /run/secrets named like the
/// variables, then --Section:Key=value on the command line.
/// </summary>
internal static class ConfigurationSources
{
    private const string FileName = "appsettings.json";
    private const string Prefix = "NEGOTIATION_MONITOR_";
    private const string SecretsFolder = "/run/secrets";

    private static readonly string[] Sections = [.. SectionCheck.Options(typeof(MonitorOptions)).Select(section => section.Name)];

    /// <summary>The configuration of this process.</summary>
    /// <param name="settings">Settings from the command line, each "--Section:Key=value".</param>
    /// <param name="secretsFolder">The folder that holds a file a secret.</param>
    /// <exception cref="InvalidConfigurationException">A file can't be read as JSON, or any value is wrong.</exception>
    public static IConfigurationRoot Read(IReadOnlyList<string> settings, string secretsFolder = SecretsFolder) =>
        Checked(Load(new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, FileName), optional: true)
            .AddJsonFile(Path.Combine(Environment.CurrentDirectory, FileName), optional: true)
            .AddInMemoryCollection(Settings(Variables()))
            .AddSecretFiles(secretsFolder)
            .AddCommandLine([.. settings])));

    /// <summary>The configuration in one file alone.</summary>
    /// <exception cref="InvalidConfigurationException">The file is missing or not JSON, or any value is wrong.</exception>
    public static IConfigurationRoot ReadFile(string file) =>
        File.Exists(file)
            ? Checked(Load(new ConfigurationBuilder().AddJsonFile(Path.GetFullPath(file), optional: false)))
            : throw new InvalidConfigurationException([$"{file} is not there; name a file that exists."]);

    /// <summary>Takes the settings of this process into a host, checks them and gives them back; the builder's own sources are dropped.</summary>
    /// <inheritdoc cref="Read" path="/exception"/>
    public static MonitorOptions AddMonitorConfiguration(this IHostApplicationBuilder builder, IReadOnlyList<string> settings)
    {
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddConfiguration(Read(settings));
        builder.Services.AddMonitorOptions();
        return MonitorOptions.From(builder.Configuration);
    }

    /// <summary>The settings among environment variables, with or without our prefix; with it wins, as the more deliberate.</summary>
    public static IReadOnlyDictionary<string, string?> Settings(IReadOnlyDictionary<string, string?> variables)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in variables.Where(variable => IsSetting(variable.Key))) settings[Key(name)] = value;

        // "__" is asked for because Kubernetes sets NEGOTIATION_MONITOR_PORT and the like for a service of our name.
        var prefixed = variables.Where(variable => variable.Key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            && variable.Key.Contains("__", StringComparison.Ordinal));
        foreach (var (name, value) in prefixed) settings[Key(name[Prefix.Length..])] = value;
        return settings;
    }

    private static Dictionary<string, string?> Variables() =>
        Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToDictionary(variable => (string)variable.Key, variable => (string?)variable.Value);

    private static string Key(string name) => name.Replace("__", ConfigurationPath.KeyDelimiter, StringComparison.Ordinal);

    // Other programs' variables are none of our business, but a section's name mistyped is; a short one is too easily near.
    private static bool IsSetting(string name)
    {
        var section = name.Split("__", 2)[0];
        return section.Length < name.Length
            && (Sections.Contains(section, StringComparer.OrdinalIgnoreCase) || (section.Length > 4 && NearestName.To(section, Sections) is not null));
    }

    private static IConfigurationBuilder AddSecretFiles(this IConfigurationBuilder builder, string folder) =>
        builder.AddKeyPerFile(source =>
        {
            source.Optional = true;
            source.FileProvider = Directory.Exists(folder) ? new PhysicalFileProvider(folder) : null;
            source.IgnoreCondition = name => !IsSetting(name);
        });

    private static IConfigurationRoot Load(IConfigurationBuilder builder)
    {
        try
        {
            return builder.Build();
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or FormatException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidConfigurationException([$"{unreadable.Message} {unreadable.InnerException?.Message}".TrimEnd()]);
        }
    }

    private static IConfigurationRoot Checked(IConfigurationRoot configuration)
    {
        var faults = ConfigurationCheck.Faults(configuration);
        return faults.Count == 0 ? configuration : throw new InvalidConfigurationException(faults);
    }
}
