using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;
using Xunit;

namespace NegotiationMonitor.Analysis.Tests.Divergences;

public sealed class DivergenceKnowledgeTests
{
    private static readonly SentenceSplitter Splitter = new(new Abbreviations(KnowledgeBase.BuiltIn));

    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var folder in (ReadOnlySpan<string>)["divergences", "calendar"])
            {
                foreach (var entry in KnowledgeBase.BuiltIn.Entries(folder))
                {
                    Assert.NotEmpty(entry.Examples);
                    foreach (var example in entry.Examples) data.Add($"{folder}/{entry.Id}", example);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_holds_a_form_of_its_entry(string entry, string example)
    {
        var (folder, id) = (entry.Split('/')[0], entry.Split('/')[1]);
        var table = new PhraseTable<string>();
        foreach (var form in KnowledgeBase.BuiltIn.Entry(folder, id).Forms) table.Add(form, id);

        var text = Splitter.Scan(example);
        Assert.NotEmpty(table.Find(text, 0, text.Tokens.Count));
    }
}
