using System.Reflection;

namespace NegotiationMonitor.Configuration;

/// <summary>Lists the settings in force, one a line, with secrets masked.</summary>
internal static class ConfigurationSummary
{
    /// <summary>Lines of the form "Bus:Transport = InMemory", in the order of the options classes.</summary>
    public static IEnumerable<string> Lines(MonitorOptions options) =>
        SectionCheck.Options(typeof(MonitorOptions)).SelectMany(section => Lines(section.Name, section.GetValue(options)!));

    private static IEnumerable<string> Lines(string path, object section) =>
        SectionCheck.Options(section.GetType()).SelectMany(option => Lines($"{path}:{option.Name}", option, option.GetValue(section)));

    private static IEnumerable<string> Lines(string path, PropertyInfo option, object? value) => value is Array elements
        ? elements.Length == 0 ? [$"{path} = (empty)"] : elements.Cast<object>().SelectMany((element, index) => Element($"{path}:{index}", option, element))
        : [$"{path} = {new OptionValue(option, option.PropertyType).Printed(value)}"];

    private static IEnumerable<string> Element(string path, PropertyInfo option, object element) => SectionCheck.IsSection(element.GetType())
        ? Lines(path, element)
        : [$"{path} = {new OptionValue(option, element.GetType()).Printed(element)}"];
}
