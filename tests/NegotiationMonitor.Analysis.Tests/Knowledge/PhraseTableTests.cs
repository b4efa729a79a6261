using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;
using Xunit;

namespace NegotiationMonitor.Analysis.Tests.Knowledge;

public sealed class PhraseTableTests
{
    [Theory]
    [InlineData("They pulled back at dawn.", "pulled back")]
    [InlineData("They PULLED BACK at dawn.", "pulled back")]
    [InlineData("They pulled back the curtain.", "pulled back the curtain")]
    [InlineData("It cast some serious doubt on Velmark's word.", "cast … doubt on")]
    [InlineData("It cast one two three four five six doubt on it.", null)]
    [InlineData("The Rally won.", "Rally")]
    [InlineData("They rally at dawn.", null)]
    public void The_longest_form_is_found_over_narrow_gaps_and_by_its_capital(string sentence, string? expected)
    {
        var table = new PhraseTable<string>();
        foreach (var form in (string[])["pulled back", "pulled back the curtain", "cast … doubt on", "Rally"]) table.Add(form, form);
        var text = new SentenceSplitter(new Abbreviations(KnowledgeBase.BuiltIn)).Scan(sentence);

        Assert.Equal(expected, table.Find(text, 0, text.Tokens.Count).Select(match => match.Value).SingleOrDefault());
    }

    [Theory]
    [InlineData("Men of al-Nur left.")]
    [InlineData("Al-Nur left.")]
    [InlineData("AL-NUR LEFT.")]
    public void A_form_of_one_value_is_found_in_whichever_way_it_is_written(string sentence)
    {
        var table = new PhraseTable<string>();
        foreach (var form in (string[])["Al-Nur", "al-Nur"]) table.Add(form, "Al-Nur");
        var text = new SentenceSplitter(new Abbreviations(KnowledgeBase.BuiltIn)).Scan(sentence);

        Assert.Single(table.Find(text, 0, text.Tokens.Count));
    }
}
