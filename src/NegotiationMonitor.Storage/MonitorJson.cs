using System.Text.Json;
using System.Text.Json.Serialization;

namespace NegotiationMonitor.Storage;

/// <summary>The one way in which the service writes JSON: camel case, kebab-case names of values, nothing that is null.</summary>
public static class MonitorJson
{
    /// <summary>The options; read-only.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower));
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    /// <summary>The name by which <paramref name="value"/> stands in JSON: "pledge-contradicted".</summary>
    public static string NameOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>The value that stands as <paramref name="name"/> in JSON; null when none does.</summary>
    public static TEnum? ValueOf<TEnum>(string name)
        where TEnum : struct, Enum
    {
        foreach (var value in Enum.GetValues<TEnum>())
        {
            if (string.Equals(NameOf(value), name, StringComparison.OrdinalIgnoreCase)) return value;
        }

        return null;
    }
}
