using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;
using Xunit;

namespace NegotiationMonitor.Analysis.Tests.Knowledge;

public sealed class WordMapTests
{
    private static readonly SentenceSplitter Splitter = new(new Abbreviations(KnowledgeBase.BuiltIn));

    [Fact]
    public void Every_word_is_found_with_its_value_and_no_other_word_is()
    {
        var map = new WordMap<int>();
        for (var number = 0; number < 2000; number++) map.Add($"word{number}", number);
        for (var number = 0; number < 2000; number++)
        {
            Assert.True(map.TryGet($"word{number}", Words.HashOf($"word{number}"), out var value));
            Assert.Equal(number, value);
            Assert.False(map.TryGet($"{number}", Words.HashOf($"{number}"), out _));
        }
    }

    [Fact]
    public void An_empty_map_holds_nothing() => Assert.False(new WordMap<int>().TryGet(Splitter.Scan("Velin"), 0, out _));

    [Theory]
    [InlineData("VELIN")]
    [InlineData("Velin’s")]
    public void A_token_is_asked_for_in_any_case_of_letters(string text)
    {
        var map = new WordMap<int>();
        map.Add("velin", 7);
        Assert.True(map.TryGet(Splitter.Scan(text), 0, out var value));
        Assert.Equal(7, value);
    }

    [Fact]
    public void Asking_for_words_and_phrases_allocates_nothing()
    {
        var table = new PhraseTable<string>();
        foreach (var form in (string[])["pull back", "pulled … back", "Velin Front"]) table.Add(form, form);
        var text = Splitter.Scan("They pulled their guns back from the Velin Front at dawn, and nobody was there to pull back.");
        var found = 0;
        for (var run = 0; run < 2; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var at = 0; at < text.Tokens.Count; at++) found += table.LongestAt(text, at, text.Tokens.Count) is null ? 0 : 1;
            if (run == 1) Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(6, found);
    }
}
