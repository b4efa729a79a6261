using System.Text;
using NegotiationMonitor.Analysis.Knowledge;
using Xunit;

namespace NegotiationMonitor.Analysis.Tests.Knowledge;

public sealed class KnowledgeBaseTests
{
    [Fact]
    public void All_faults_are_told_at_once_with_file_and_entry()
    {
        const string Faulty = """{ "about": "a", "source": "b", "entries": [ { "id": "empty", "forms": [] }, { "forms": ["x"] }, { "id": "twice", "forms": ["x", "x"] } ] }""";

        var fault = Assert.Throws<KnowledgeException>(() => KnowledgeBase.Read([("verbs/faulty.json", Stream(Faulty)), ("verbs/broken.json", Stream("{"))]));

        Assert.Contains("verbs/faulty.json: \"licence\" is missing", fault.Message, StringComparison.Ordinal);
        Assert.Contains("verbs/faulty.json, entry \"empty\"", fault.Message, StringComparison.Ordinal);
        Assert.Contains("verbs/faulty.json: an entry has no \"id\"", fault.Message, StringComparison.Ordinal);
        Assert.Contains("verbs/faulty.json, entry \"twice\": form \"x\"", fault.Message, StringComparison.Ordinal);
        Assert.Contains("verbs/broken.json: not JSON", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("abbreviations")]
    [InlineData("parties")]
    [InlineData("patterns")]
    [InlineData("places")]
    [InlineData("roles")]
    [InlineData("speech")]
    public void The_folders_of_attribution_are_built_in(string folder) => Assert.NotEmpty(KnowledgeBase.BuiltIn.Entries(folder));

    private static MemoryStream Stream(string json) => new(Encoding.UTF8.GetBytes(json));
}
