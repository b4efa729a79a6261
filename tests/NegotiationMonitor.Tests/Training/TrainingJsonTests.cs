using System.Text.Json;
using NegotiationMonitor.Training;
using Xunit;

namespace NegotiationMonitor.Tests.Training;

public sealed class TrainingJsonTests
{
    private static readonly JsonElement Article = JsonDocument.Parse(TrainingJson.Line(TrainingFile.Read("talks.txt",
    [
        "=== oru-1 | 1997-05-14 | agency | West Oru | Rebels walk out",
        "It rained.",
        "{{Guns fired 🚀 on Besk}}, <<Tamo Rell>> [[said]].",
        "+ M | official | Tamo Rell | - | on Besk | esc | rep | West Oru | Besk;Guns",
        "",
        "{{He left}}.",
        "! claim-disputed | West Oru | 0 | 1,2 | -",
    ]).Articles[0])).RootElement;

    [Fact]
    public void Paragraphs_are_parted_by_a_blank_line_and_sentences_by_a_space() =>
        Assert.Equal("It rained. Guns fired 🚀 on Besk, Tamo Rell said.\n\nHe left.", Article.GetProperty("body").GetString());

    [Fact]
    public void Spans_count_UTF16_code_units_of_the_body()
    {
        var body = Article.GetProperty("body").GetString()!;
        foreach (var sentence in Article.GetProperty("sentences").EnumerateArray())
        {
            Assert.Equal(sentence.GetProperty("text").GetString(), Words(body, sentence));
        }

        var signal = Article.GetProperty("sentences")[1].GetProperty("signals")[0];
        Assert.Equal("on Besk", Words(body, signal.GetProperty("cues")[0]));
        Assert.Equal("Tamo Rell", Words(body, Article.GetProperty("sentences")[1].GetProperty("attributions")[0].GetProperty("mention")));
    }

    [Fact]
    public void An_attribution_has_the_source_of_the_signal_in_its_words() => Assert.Equal(
        """{"kind":"official","speaker":"Tamo Rell","party":null}""",
        Article.GetProperty("sentences")[1].GetProperty("attributions")[0].GetProperty("source").GetRawText());

    [Fact]
    public void Without_such_a_signal_it_has_none_and_without_marks_neither_mention_nor_cue() => Assert.Equal(
        """[{"start":51,"end":58,"mention":null,"cue":null}]""",
        Article.GetProperty("sentences")[2].GetProperty("attributions").GetRawText());

    [Fact]
    public void Evidence_names_article_sentence_and_span() => Assert.Equal(
        """[{"article":"oru-1","sentence":0,"start":0,"end":10}]""",
        Article.GetProperty("divergences")[0].GetProperty("statements").GetRawText());

    private static string Words(string body, JsonElement span) => body[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()];
}
