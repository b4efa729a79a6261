using System.Text;
using NegotiationMonitor.Analysis.Knowledge;
using Xunit;

namespace NegotiationMonitor.Analysis.Tests.Knowledge;

public sealed class KnowledgeBaseTests
{
    [Fact]
    public void All_faults_are_told_at_once_with_file_line_and_entry()
    {
        const string Faulty = """
            { "about": "a", "source": "b", "entries": [
              { "id": "empty", "forms": [] },
              { "forms": ["x"] },
              { "id": "twice",
                "forms": ["x", "x"] },
              { "id": "none" },
              { "id": "odd", "forms": ["x"], "examples": "x" } ] }
            """;

        var fault = Assert.Throws<KnowledgeException>(() =>
            KnowledgeBase.Read([Text("places/faulty.json", Faulty), Text("places/broken.json", "{\n\"about\""), Text("verbs/a.json", "{}")]));

        Assert.StartsWith("places/broken.json:2: not JSON: ", fault.Faults[0]);
        Assert.Equal(
            [
                "places/faulty.json:1: \"licence\" is missing or no text. Say what the file holds, whence, and under which licence.",
                "places/faulty.json:2, entry \"empty\": \"forms\" is empty. List the words that it is known by.",
                "places/faulty.json:3: an entry has no \"id\". Give it one, unique in its folder.",
                "places/faulty.json:5, entry \"twice\": \"forms\" holds \"x\" twice. Keep it once.",
            ],
            fault.Faults.Skip(1).Take(4));
        Assert.StartsWith("places/faulty.json:6, entry \"none\": \"forms\" is missing.", fault.Faults[5]);
        Assert.Equal("places/faulty.json:7, entry \"odd\": \"examples\" is \"x\"; it must be a list of texts: \"examples\": [\"…\"].", fault.Faults[6]);
        Assert.StartsWith("verbs/a.json: \"verbs\" is no kind of knowledge.", fault.Faults[7]);
    }

    [Theory]
    [InlineData("abbreviations")]
    [InlineData("parties")]
    [InlineData("patterns")]
    [InlineData("places")]
    [InlineData("roles")]
    [InlineData("speech")]
    public void The_folders_of_attribution_are_built_in(string folder) => Assert.NotEmpty(KnowledgeBase.BuiltIn.Entries(folder));

    private static KnowledgeText Text(string name, string json) => new(name, name, Encoding.UTF8.GetBytes(json));
}
