using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Knowledge;
using NJsonSchema;
using Xunit;

namespace NegotiationMonitor.Tests.Knowledge;

public sealed class KnowledgeSchemaTests
{
    public static TheoryData<string> Folders() => new(KnowledgeKinds.All.Select(kind => kind.Folder));

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_committed_schema_is_the_one_that_the_kind_gives(string folder) =>
        Assert.Equal(File.ReadAllText(Path.Combine(KnowledgeFiles.Repository, "docs", "knowledge", $"{folder}.schema.json")), SchemaOf(folder));

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task Every_built_in_file_follows_its_schema(string folder)
    {
        var schema = await JsonSchema.FromJsonAsync(SchemaOf(folder), TestContext.Current.CancellationToken);
        var files = Directory.GetFiles(Path.Combine(KnowledgeFiles.Repository, "src", "NegotiationMonitor.Analysis", "Knowledge", folder), "*.json");

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Empty(schema.Validate(File.ReadAllText(file))));
    }

    [Theory]
    [InlineData("""{ "id": "x" }""")]
    [InlineData("""{ "id": "x", "forms": "X" }""")]
    [InlineData("""{ "id": "x", "forms": ["X"], "kind": "militia" }""")]
    [InlineData("""{ "id": "x", "forms": ["X"], "adjectivs": ["Xian"] }""")]
    [InlineData("""{ "id": "x", "change": "add" }""")]
    [InlineData("""{ "id": "x", "forms": ["X", "X"] }""")]
    [InlineData("""{ "id": "x", "forms": [" "] }""")]
    public async Task The_schema_refuses_what_the_loader_refuses(string entry)
    {
        var schema = await JsonSchema.FromJsonAsync(SchemaOf("parties"), TestContext.Current.CancellationToken);
        using var files = KnowledgeFiles.Of("parties/mine.json", $$"""{ "entries": [ {{entry}} ] }""");

        Assert.NotEmpty(schema.Validate($$"""{ "entries": [ {{entry}} ] }"""));
        Assert.NotEmpty(KnowledgeFolder.Read(files.Folder).Faults);
    }

    private static string SchemaOf(string folder) => KnowledgeSchema.Of(KnowledgeKinds.Of(folder)!);
}
