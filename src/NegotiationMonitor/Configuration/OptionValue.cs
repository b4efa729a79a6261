using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.RegularExpressions;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Configuration;

/// <summary>One value of an option: what it must be, and whether what was written is that.</summary>
/// <param name="option">The property that takes the value.</param>
/// <param name="type">The value's type; an element's where the option is a list.</param>
internal sealed partial class OptionValue(PropertyInfo option, Type type)
{
    private readonly Type _type = Nullable.GetUnderlyingType(type) ?? type;

    private bool IsSecret => option.IsDefined(typeof(SecretAttribute));

    private bool MayBeUnset => new NullabilityInfoContext().Create(option).WriteState == NullabilityState.Nullable;

    /// <summary>What is wrong with the text written for the key; null when it is right.</summary>
    public string? FaultInText(string key, string text)
    {
        if (MayBeUnset && string.IsNullOrWhiteSpace(text)) return null;
        if (_type.IsEnum && !Enum.GetNames(_type).Contains(text, StringComparer.OrdinalIgnoreCase))
            return $"{key} is \"{text}\"; it must be one of {string.Join(", ", Enum.GetNames(_type))}.{NearestName.Hint(text, Enum.GetNames(_type))}";
        return Converted(text) is { } value ? FaultIn(key, value) : $"{key} is {Shown(text)}; {Expected()}";
    }

    /// <summary>What is wrong with the default that stands when the key is not written; null when it may stand.</summary>
    public string? FaultInDefault(string key, object? value)
    {
        if (value is null) return null;
        if (value is string { Length: 0 } && FaultIn(key, value) is not null) return $"{key} is missing; {Remedy(value)}";
        return FaultIn(key, value);
    }

    /// <summary>The value as it may be printed: a secret as "***", a user's name and password in an address likewise.</summary>
    public string Printed(object? value) => value switch
    {
        null or "" => "(not set)",
        _ when IsSecret => "***",
        _ => WithoutPassword($"{value}"),
    };

    private string? FaultIn(string key, object value) => Remedy(value) is { } remedy ? $"{key} is {Shown(value)}; {remedy}" : null;

    private string? Remedy(object value)
    {
        if (option.GetCustomAttribute<RangeAttribute>() is { } range && !range.IsValid(value)) return Expected();
        return option.GetCustomAttributes<OptionRuleAttribute>().Select(rule => rule.RemedyFor(value)).FirstOrDefault(remedy => remedy is not null);
    }

    private object? Converted(string text)
    {
        try
        {
            return TypeDescriptor.GetConverter(_type).ConvertFromInvariantString(text);
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or FormatException or OverflowException)
        {
            return null;
        }
    }

    private string Expected()
    {
        if (_type == typeof(bool)) return "it must be true or false.";
        if (option.GetCustomAttribute<DurationRangeAttribute>() is { } duration) return $"it must be a duration. {duration.Form}";
        var kind = _type == typeof(int) ? "a whole number" : "a number";
        return option.GetCustomAttribute<RangeAttribute>() is { } range ? $"it must be {kind} between {range.Minimum} and {range.Maximum}." : $"it must be {kind}.";
    }

    private string Shown(object value) => IsSecret ? "not shown, as it is secret" : value is string text ? $"\"{WithoutPassword(text)}\"" : $"{value}";

    private static string WithoutPassword(string address) => UserInAddress().Replace(address, "://***@");

    [GeneratedRegex("://[^/@]*@")]
    private static partial Regex UserInAddress();
}
