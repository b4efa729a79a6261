using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using NJsonSchema;
using NJsonSchema.Generation;

namespace NegotiationMonitor.Configuration;

/// <summary>Makes the JSON Schema (draft-07) by which an editor completes and checks appsettings.json, from the options classes.</summary>
internal static class ConfigurationSchema
{
    private const string DurationPattern = @"^(\d+\.)?([01]?\d|2[0-3]):[0-5]?\d(:[0-5]?\d(\.\d{1,7})?)?$";

    private static readonly JsonSerializerOptions Names = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>The schema as indented JSON with a final newline; the same classes give the same text.</summary>
    public static string ToJson()
    {
        var schema = new JsonSchemaGenerator(new SystemTextJsonSchemaGeneratorSettings
        {
            SchemaType = SchemaType.JsonSchema,
            SerializerOptions = Names,
            DefaultReferenceTypeNullHandling = ReferenceTypeNullHandling.NotNull,
        }).Generate(typeof(MonitorOptions));
        schema.SchemaVersion = "http://json-schema.org/draft-07/schema#";
        schema.Title = "appsettings.json of NegotiationMonitor";
        Complete(schema, typeof(MonitorOptions));
        foreach (var type in schema.Definitions.Values.Append(schema)) Tidy(type);
        schema.Properties["$schema"] = new JsonSchemaProperty { Type = JsonObjectType.String, Description = "Where this schema lies, for the editor." };
        return schema.ToJson().ReplaceLineEndings("\n").TrimEnd() + "\n";
    }

    // What the generator can't know: defaults, and how .NET's configuration writes a duration.
    private static void Complete(JsonSchema schema, Type type)
    {
        var defaults = Activator.CreateInstance(type);
        foreach (var option in SectionCheck.Options(type))
        {
            var property = schema.Properties[option.Name];
            var value = property.Item ?? property;
            var valueType = option.PropertyType.IsArray ? option.PropertyType.GetElementType()! : option.PropertyType;
            if (SectionCheck.IsSection(valueType)) Complete(value.ActualSchema, valueType);
            else property.Default = Default(option.GetValue(defaults));
            if (option.GetCustomAttribute<DurationRangeAttribute>() is { } duration) Complete(property, value, duration);
        }
    }

    private static void Complete(JsonSchemaProperty property, JsonSchema value, DurationRangeAttribute duration)
    {
        value.Format = null;
        value.Pattern = DurationPattern;
        property.Description += $" From {duration.Shortest} to {duration.Longest}. {duration.Form}";
    }

    // Comments are broken where the source's lines are; an editor breaks them itself. .NET's own enums are described
    // only on machines that hold its documentation: without, the text is the same everywhere.
    private static void Tidy(JsonSchema type)
    {
        type.EnumerationNames.Clear();
        if (type.IsEnumeration) type.Description = null;
        foreach (var property in type.Properties.Values) property.Description = property.Description?.ReplaceLineEndings(" ");
    }

    private static object? Default(object? value) => value switch
    {
        null or "" or Array => null,
        TimeSpan or Enum => value.ToString(),
        _ => value,
    };
}
