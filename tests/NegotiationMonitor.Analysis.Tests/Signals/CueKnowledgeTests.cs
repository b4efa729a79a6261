using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Signals;
using NegotiationMonitor.Analysis.Text;
using Xunit;

namespace NegotiationMonitor.Analysis.Tests.Signals;

public sealed class CueKnowledgeTests
{
    private static readonly CueTable Cues = new(KnowledgeBase.BuiltIn);
    private static readonly SentenceSplitter Splitter = new(new Abbreviations(KnowledgeBase.BuiltIn));

    public static TheoryData<string, string> Examples()
    {
        TheoryData<string, string> examples = [];
        foreach (var entry in ((string[])["cues", "scopes", "domains"]).SelectMany(KnowledgeBase.BuiltIn.Entries))
        {
            foreach (var example in entry.Examples) examples.Add(entry.Id, example);
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_holds_its_cue(string id, string example)
    {
        var text = Splitter.Scan(example);
        Assert.Contains(id, Cues.Find(text).SelectMany(sentence => sentence).Select(match => match.Value!.Id));
    }

    [Fact]
    public void Every_cue_has_an_example() =>
        Assert.All(((string[])["cues", "scopes", "domains"]).SelectMany(KnowledgeBase.BuiltIn.Entries), entry => Assert.NotEmpty(entry.Examples));
}
