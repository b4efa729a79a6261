using Microsoft.Extensions.Options;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Configuration;

/// <summary>Checks a whole configuration before anything is built on it.</summary>
internal static class ConfigurationCheck
{
    /// <summary>Every fault over all sections, unknown sections included; empty when the service can start.</summary>
    public static IReadOnlyList<string> Faults(IConfiguration configuration)
    {
        using var services = new ServiceCollection().AddSingleton(configuration).AddMonitorOptions().BuildServiceProvider();
        return [.. UnknownSections(configuration), .. FaultsAtStart(services.GetRequiredService<IStartupValidator>())];
    }

    private static IEnumerable<string> UnknownSections(IConfiguration configuration)
    {
        var known = SectionCheck.Options(typeof(MonitorOptions)).Select(section => section.Name).ToArray();
        return configuration.GetChildren()
            .Where(section => section.Key != "$schema" && !known.Contains(section.Key, StringComparer.OrdinalIgnoreCase))
            .Select(section => $"{section.Key} is not a known section.{NearestName.Hint(section.Key, known)} The sections are {string.Join(", ", known)}.");
    }

    private static IEnumerable<string> FaultsAtStart(IStartupValidator validator)
    {
        try
        {
            validator.Validate();
            return [];
        }
        catch (OptionsValidationException one)
        {
            return one.Failures;
        }
        catch (AggregateException several)
        {
            return several.InnerExceptions.Cast<OptionsValidationException>().SelectMany(each => each.Failures);
        }
    }
}
