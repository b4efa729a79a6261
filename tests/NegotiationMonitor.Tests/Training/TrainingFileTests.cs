using NegotiationMonitor.Analysis.Text;
using NegotiationMonitor.Training;
using Xunit;

namespace NegotiationMonitor.Tests.Training;

public sealed class TrainingFileTests
{
    private const string Head = "=== oru-1 | 1997-05-14 | agency | West Oru | Rebels walk out";

    [Fact]
    public void Marks_are_taken_out_of_the_words_and_kept_as_spans()
    {
        var sentence = Assert.Single(Read(Head, "{{\"We stay,\"}} <<Tamo Rell>> [[told]] us.").Articles[0].Sentences);
        Assert.Equal("\"We stay,\" Tamo Rell told us.", sentence.Text);
        Assert.Equal(
            [
                new SpeechMark(SpeechMarkKind.Content, new TextSpan(0, 10)),
                new SpeechMark(SpeechMarkKind.Source, new TextSpan(11, 20)),
                new SpeechMark(SpeechMarkKind.Cue, new TextSpan(21, 25)),
            ],
            sentence.Marks);
    }

    [Fact]
    public void A_label_belongs_to_the_sentence_before_it()
    {
        var article = Assert.Single(Read(
            Head, "Guns fired on Besk.", "+ M | none | - | - | fired | esc | rep | West Oru | Besk", "It rained.",
            "! claim-disputed | West Oru | 0 | 0, 1 | Besk; Oru").Articles);
        var signal = Assert.Single(article.Sentences[0].Signals);
        Assert.Equal(("military-activity", "none", null, "fired", "escalation", "reported", "West Oru"),
            (signal.Type, signal.SourceKind, signal.Speaker, signal.Cue, signal.Activity!.Direction, signal.Activity.Mode, signal.Activity.Actor));
        Assert.Equal(["Besk", "Oru"], article.Divergences[0].Places);
        Assert.Equal([0, 1], article.Divergences[0].Counterparts);
    }

    [Fact]
    public void An_empty_line_begins_a_paragraph() =>
        Assert.Equal([true, false, true], Read(Head, "One.", "Two.", "", "Three.").Articles[0].Sentences.Select(sentence => sentence.BeginsParagraph));

    [Theory]
    [InlineData("+ X | none | - | - | fired", "the type is \"X\"; it must be O, S or M")]
    [InlineData("+ S | none | - | fired", "S has 4 fields; it needs 5: S | source kind | speaker | party | cue")]
    [InlineData("+ S | nobody | - | - | fired", "the source kind is \"nobody\"; it must be official, analyst, witness, media, none")]
    [InlineData("+ S | none | Tamo Rell | - | fired", "source kind none has a speaker or a party; write - for both, or another kind")]
    [InlineData("+ S | none | - | - | shot", "the cue \"shot\" is not in the sentence; copy it exactly")]
    [InlineData("+ M | none | - | - | fired | up | rep | - | -", "the direction is \"up\"; it must be esc, de, unclear")]
    [InlineData("+ M | none | - | - | fired | esc | said | - | -", "the mode is \"said\"; it must be rep, stated, denied")]
    [InlineData("+ M | none | - | - | fired | esc | rep | - | Velin", "the place \"Velin\" is not in the sentence; write it as it stands there, or - for none")]
    [InlineData("! pledge-contradicted | West Oru | 0 | -", "! has 4 fields; it needs 5: kind | party | statement sentences | counterpart sentences | places")]
    [InlineData("! pledge-broken | West Oru | 0 | 0 | -", "the kind is \"pledge-broken\"; it must be pledge-contradicted, outlook-contradicted, claim-disputed, officials-disagree")]
    [InlineData("! claim-disputed | West Oru | 0 | 1 | -", "there is no sentence 1; the last one is 0")]
    [InlineData("! claim-disputed | West Oru | first | 0 | -", "\"first\" is no sentence's number; count from 0, commas between: 0,3")]
    [InlineData("{{He <<said>>}}.", "a mark opens within another (\"<<\"); marks never nest: close the first before")]
    [InlineData("He said}}.", "\"}}\" closes what is not open; put \"{{\" before the words")]
    [InlineData("{{He said.", "a mark is left open (content); close it in the same sentence")]
    [InlineData("He said. ", "there is space at the sentence's ends; take it away")]
    public void A_fault_is_named_by_file_and_line(string line, string fault) =>
        Assert.Equal($"talks.txt:3: {fault}", Read(Head, "Guns fired on Besk.", line).Faults[0]);

    [Fact]
    public void An_article_with_a_fault_is_left_out_and_its_neighbours_stay()
    {
        var file = Read("too early", Head, "One.", "+ X", "=== oru-2 | 1997-05-15 | agency | West Oru | Calm", "Two.", "=== oru-3 | May | agency | West Oru | Calm", "Three.");
        Assert.Equal(["oru-2"], file.Articles.Select(article => article.Id));
        Assert.Equal((2, 3), (file.Faulty, file.Faults.Count));
    }

    private static TrainingFile Read(params string[] lines) => TrainingFile.Read("talks.txt", lines);
}
