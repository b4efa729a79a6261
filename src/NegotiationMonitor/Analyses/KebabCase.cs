using System.Collections.Frozen;
using System.Text.Json;

namespace NegotiationMonitor.Analyses;

/// <summary>The names of enumerated values as JSON and readers see them: "military-activity", "de-escalation".</summary>
public static class KebabCase
{
    /// <summary>The name of <paramref name="value"/>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.All[value];

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> All =
            Enum.GetValues<T>().ToFrozenDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));
    }
}
