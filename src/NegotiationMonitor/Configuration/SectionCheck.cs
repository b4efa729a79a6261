using System.Reflection;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Configuration;

/// <summary>
/// Holds what is configured against the options classes: unknown keys, values of the wrong type, values out of bounds. It finds
/// all faults, where the binder would stop at the first with an exception.
/// </summary>
internal static class SectionCheck
{
    /// <summary>Every fault in a section that is to be bound to <paramref name="type"/>, in the order of the options.</summary>
    public static IEnumerable<string> Faults(IConfigurationSection section, Type type)
    {
        if (section.Value is { Length: > 0 } text) return [$"{section.Path} is \"{text}\"; it must be an object that holds {Names(type)}."];
        var defaults = Activator.CreateInstance(type);
        return UnknownKeys(section, type).Concat(Options(type).SelectMany(option => Faults(section.GetSection(option.Name), option, option.GetValue(defaults))));
    }

    /// <summary>The options of a class, in the order in which they are declared.</summary>
    public static IEnumerable<PropertyInfo> Options(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite);

    /// <summary>Whether values of the type are objects with options of their own, not single values.</summary>
    public static bool IsSection(Type type) => type.IsClass && type != typeof(string) && !type.IsArray;

    private static IEnumerable<string> UnknownKeys(IConfigurationSection section, Type type)
    {
        var known = Options(type).Select(option => option.Name).ToArray();
        return section.GetChildren()
            .Where(child => !known.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
            .Select(child => $"{child.Path} is not a known key.{NearestName.Hint(child.Key, known)} {section.Key} holds {Names(type)}.");
    }

    private static IEnumerable<string> Faults(IConfigurationSection section, PropertyInfo option, object? fallback)
    {
        var type = option.PropertyType;
        if (type.IsArray) return ElementFaults(section, option, type.GetElementType()!);
        if (IsSection(type)) return Faults(section, type);
        var value = new OptionValue(option, type);
        var fault = section.GetChildren().Any()
            ? $"{section.Path} holds further keys; it must be a single value."
            : section.Value is { } text ? value.FaultInText(section.Path, text) : value.FaultInDefault(section.Path, fallback);
        return fault is null ? [] : [fault];
    }

    private static IEnumerable<string> ElementFaults(IConfigurationSection section, PropertyInfo option, Type element)
    {
        if (section.Value is { Length: > 0 } || section.GetChildren().Any(child => !int.TryParse(child.Key, out _)))
            return [$"{section.Path} must be a list: [ … ] in JSON, {section.Path}:0, {section.Path}:1, … on the command line."];
        return section.GetChildren().SelectMany(child => IsSection(element)
            ? Faults(child, element)
            : new OptionValue(option, element).FaultInText(child.Path, child.Value ?? "") is { } fault ? [fault] : Enumerable.Empty<string>());
    }

    private static string Names(Type type) => string.Join(", ", Options(type).Select(option => option.Name));
}
