using System.Runtime.CompilerServices;
using NegotiationMonitor.Configuration;
using NJsonSchema;
using Xunit;

namespace NegotiationMonitor.Tests.Configuration;

public sealed class ConfigurationSchemaTests
{
    private static readonly string Repository = RepositoryFolder();

    [Fact]
    public void The_committed_schema_is_the_one_that_the_options_classes_give() =>
        Assert.Equal(File.ReadAllText(Path.Combine(Repository, "appsettings.schema.json")), ConfigurationSchema.ToJson());

    [Fact]
    public async Task The_shipped_settings_follow_the_schema() =>
        Assert.Empty(await FaultsAsync(await File.ReadAllTextAsync(ShippedSettings, TestContext.Current.CancellationToken)));

    [Fact]
    public void The_shipped_settings_are_the_defaults() =>
        Assert.Equal(
            ConfigurationSummary.Lines(new MonitorOptions()),
            ConfigurationSummary.Lines(MonitorOptions.From(ConfigurationSources.ReadFile(ShippedSettings))));

    [Fact]
    public void The_shipped_settings_lead_an_editor_to_the_schema()
    {
        var schema = ConfigurationSources.ReadFile(ShippedSettings)["$schema"]!;

        Assert.Equal(Path.Combine(Repository, "appsettings.schema.json"), Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ShippedSettings)!, schema)));
    }

    [Theory]
    [InlineData("""{ "Databse": {} }""")]
    [InlineData("""{ "Bus": { "Prefetch": "many" } }""")]
    [InlineData("""{ "Bus": { "Prefetch": 0 } }""")]
    [InlineData("""{ "Bus": { "Transport": "Kafka" } }""")]
    [InlineData("""{ "Correlation": { "Window": "three days" } }""")]
    [InlineData("""{ "Delivery": { "AttemptDelays": [ "5s" ] } }""")]
    public async Task The_schema_refuses_what_the_service_refuses(string settings) => Assert.NotEmpty(await FaultsAsync(settings));

    [Fact]
    public async Task The_schema_takes_every_default()
    {
        var schema = await JsonSchema.FromJsonAsync(ConfigurationSchema.ToJson(), TestContext.Current.CancellationToken);
        foreach (var option in schema.Definitions.Values.SelectMany(type => type.Properties.Values).Where(option => option.Default is string or long or double))
            Assert.Empty(option.Validate(Newtonsoft.Json.Linq.JToken.FromObject(option.Default!)));
    }

    private static string ShippedSettings => Path.Combine(Repository, "src", "NegotiationMonitor", "appsettings.json");

    private static async Task<IEnumerable<NJsonSchema.Validation.ValidationError>> FaultsAsync(string settings) =>
        (await JsonSchema.FromJsonAsync(ConfigurationSchema.ToJson(), TestContext.Current.CancellationToken)).Validate(settings);

    private static string RepositoryFolder([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
