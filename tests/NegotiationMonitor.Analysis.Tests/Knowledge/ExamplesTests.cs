using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;
using Xunit;

namespace NegotiationMonitor.Analysis.Tests.Knowledge;

public sealed class ExamplesTests
{
    private static readonly SentenceSplitter Splitter = new(new Abbreviations(KnowledgeBase.BuiltIn));

    public static TheoryData<string, string> EntriesOfAttribution() =>
        new(((string[])["abbreviations", "parties", "patterns", "places", "roles", "speech"])
            .SelectMany(folder => KnowledgeBase.BuiltIn.Entries(folder).Where(entry => entry.Examples.Count > 0).Select(entry => (folder, entry.Id))));

    [Theory]
    [MemberData(nameof(EntriesOfAttribution))]
    public void Every_example_holds_a_form_of_its_entry(string folder, string id)
    {
        var entry = KnowledgeBase.BuiltIn.Entry(folder, id);
        var forms = new PhraseTable<string>();
        foreach (var form in entry.Forms) forms.Add(form, form);

        Assert.All(entry.Examples, example =>
        {
            var text = Splitter.Scan(example);
            Assert.NotEmpty(forms.Find(text, 0, text.Tokens.Count));
        });
    }
}
