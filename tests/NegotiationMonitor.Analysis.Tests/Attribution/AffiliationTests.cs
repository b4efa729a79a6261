using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Text;
using Xunit;

namespace NegotiationMonitor.Analysis.Tests.Attribution;

public sealed class AffiliationTests
{
    private static readonly ArticleAnalyzer Analyzer = new();

    [Theory]
    [InlineData("Velmark's army shelled Besk. The Norwegian head of the U.N. mission, Tamo Rell, said the lines would hold.", "United Nations")]
    [InlineData("The United Nations met. Velmark's army left. The Velmark envoy, Tamo Rell, said the lines would hold.", "United Nations")]
    [InlineData("The U.N. envoy spoke. Ardania's army left. The mediator, Tamo Rell of Norway, said the lines would hold.", "United Nations")]
    [InlineData("Velmark's army left. Tamo Rell, the Ardanian ambassador to Velmark, said the lines would hold. Ardania's army came.", "Ardania")]
    [InlineData("Rell said the lines would hold. Velmark's army left. Ardania's foreign minister, Tamo Rell, came. Ardania's army left.", "Ardania")]
    [InlineData("Velmark's army met Ardania's army. Velmark would hold the lines would hold, Foreign Minister Tamo Rell said.", "Velmark")]
    public void A_person_speaks_for_the_party_that_the_whole_text_tells_of(string body, string party) => Assert.Equal(party, SourceOf(body, "lines would hold").Party);

    [Theory]
    [InlineData("The Syrian army left Aleppo. Russian jets and Russian ships hit Homs. The rebels said the lines would hold.", "Syrian opposition")]
    [InlineData("Russian jets hit the rebels. Russian troops came. The Syrian civil war in Syria went on. The army said the lines would hold.", "Syria")]
    public void The_government_is_the_one_of_the_land_where_the_war_is(string body, string party) => Assert.Equal(party, SourceOf(body, "lines would hold").Party);

    [Theory]
    [InlineData("Western diplomats at the United Nations said the lines would hold.")]
    [InlineData("Velmark's army and Ardania's army met. Velmark and Ardania said the lines would hold.")]
    [InlineData("Velmark's army left. U.N. and Western officials said the lines would hold.")]
    [InlineData("Velmark's army left. Indian media said the lines would hold.")]
    public void Several_states_and_outsiders_speak_for_no_party(string body) => Assert.Null(SourceOf(body, "lines would hold").Party);

    [Theory]
    [InlineData("The Syrian army left. Syrian state television said the lines would hold.", SourceKind.Media, "Syria")]
    [InlineData("The Syrian army left Aleppo. State television said the lines would hold.", SourceKind.Media, "Syria")]
    [InlineData("A Reuters reporter said the lines would hold.", SourceKind.Witness, null)]
    [InlineData("The Norwegian Refugee Council said the lines would hold.", SourceKind.Witness, null)]
    [InlineData("Human Rights Watch said the lines would hold.", SourceKind.Analyst, null)]
    [InlineData("The Oru Volunteers attacked. The Oru Volunteers said the lines would hold.", SourceKind.Official, "Oru Volunteers")]
    [InlineData("A retired U.N. official said the lines would hold.", SourceKind.Analyst, null)]
    [InlineData("Residents saw that the lines would hold.", SourceKind.Witness, null)]
    public void A_source_has_its_sort_of_voice(string body, SourceKind kind, string? party)
    {
        var source = SourceOf(body, "lines would hold");

        Assert.Equal((kind, party), (source.Kind, source.Party));
    }

    [Theory]
    [InlineData("The Indian Army said the lines would hold.", "India")]
    [InlineData("The Ardan-led coalition came. The coalition said the lines would hold.", "Ardan-led coalition")]
    [InlineData("The Hill Freedom Front came. HFF men fought, the HFF shot. The HFF said the lines would hold.", "HFF")]
    [InlineData("Tamo Rell of the Oru Liberation Front said the lines would hold.", "Oru Liberation Front")]
    [InlineData("The Security Council met. The Council said the lines would hold.", "United Nations")]
    public void A_party_is_known_by_its_shorter_names(string body, string party) => Assert.Equal(party, SourceOf(body, "lines would hold").Party);

    [Theory]
    [InlineData("Tamo Rell, in a speech aboard a ship that Velmark's navy had sent, said the lines would hold.", "Tamo Rell")]
    [InlineData("The army, led by General Tamo Rell, said the lines would hold.", "The army")]
    [InlineData("The army chief, General Tamo Rell, said the lines would hold.", "Tamo Rell")]
    [InlineData("\"We wait,\" said rebel commander Tamo Rell, a son of Besk, once Velmark's biggest town. \"The lines would hold.\"", "Tamo Rell")]
    [InlineData("Tamo Rell told reporters on Monday he was sure that the lines would hold.", "Tamo Rell")]
    [InlineData("Gen. Tamo Rell has previously denied that the lines would hold.", "Tamo Rell")]
    [InlineData("The sides agreed that the lines would hold, Gen. Tamo Rell said.", "Tamo Rell")]
    [InlineData("While it was hard, Gen. Tamo Rell said, the lines would hold.", "Tamo Rell")]
    public void The_speaker_is_the_subject_of_the_verb(string body, string speaker) => Assert.Equal(speaker, SourceOf(body, "ines would hold").Speaker);

    [Fact]
    public void Words_that_name_the_source_are_its_own()
    {
        var analysis = Analyzer.Analyze(new Article("The army denied that the lines would hold."));
        var speech = new ArticleSpeech([], [analysis.Sentences[0].Attributions], []);

        Assert.Equal("The army", speech.SourceOf(0, new TextSpan(4, 8)).Speaker);
    }

    private static Source SourceOf(string body, string words)
    {
        var at = body.LastIndexOf(words, StringComparison.Ordinal);
        return Analyzer.Analyze(new Article(body)).Sentences.SelectMany(sentence => sentence.Attributions)
            .Where(attribution => attribution.Words.Start <= at && attribution.Words.End >= at + words.Length)
            .MinBy(attribution => attribution.Words.Length)?.Source ?? Source.Narrator;
    }
}
