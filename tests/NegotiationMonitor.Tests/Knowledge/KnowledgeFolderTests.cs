using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Configuration;
using NegotiationMonitor.Knowledge;
using Xunit;

namespace NegotiationMonitor.Tests.Knowledge;

public sealed class KnowledgeFolderTests
{
    [Fact]
    public void Without_a_folder_the_built_in_knowledge_stands_alone() => Assert.Same(KnowledgeBase.BuiltIn, KnowledgeFolder.Over(null).Knowledge);

    [Fact]
    public void All_json_files_of_a_folder_are_read_and_nothing_else()
    {
        using var files = KnowledgeFiles.Of("places/velmark.json", """{ "entries": [ { "id": "velmark", "forms": ["Besk"] } ] }""");
        files.Add("places/deeper/oru.json", "\uFEFF{ \"entries\": [ { \"id\": \"oru\", \"forms\": [\"Oru\"], }, ] } // a byte order mark, a comma too many, a comment");
        files.Add("README.md", "Ours.");
        files.Add("places.schema.json", "{}");

        Assert.Equal(["oru", "velmark"], KnowledgeFolder.Over(files.Folder).Changes.Select(change => change.Entry.Id));
    }

    [Fact]
    public void A_fault_is_named_by_the_path_that_the_user_knows()
    {
        using var files = KnowledgeFiles.Of("places/velmark.json", "{ \"entries\": [\n  { \"id\": \"velmark\", \"forms\": \"Besk\" } ] }");
        Assert.StartsWith($"{files.Folder}/places/velmark.json:2, entry \"velmark\": \"forms\" is \"Besk\"", Assert.Throws<KnowledgeException>(() => KnowledgeFolder.Over(files.Folder)).Message);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_fault_of_the_configuration_and_of_the_knowledge()
    {
        Assert.StartsWith("/none: the folder can't be read", Assert.Single(KnowledgeFolder.Read("/none").Faults));
        Assert.Equal(
            "Knowledge:Directory is \"/none\"; it must be a folder that exists and that this user may read.",
            Assert.Single(Assert.Throws<InvalidConfigurationException>(() => ConfigurationSources.Read(["--Knowledge:Directory=/none"])).Faults));
    }

    [Fact]
    public async Task The_service_does_not_start_on_faulty_knowledge()
    {
        using var files = KnowledgeFiles.Of("places/velmark.json", "{");
        await Assert.ThrowsAsync<KnowledgeException>(() => MonitorHost.BuildAsync([$"--Knowledge:Directory={files.Folder}"], TestContext.Current.CancellationToken));
    }
}
