using System.Security.Cryptography;
using System.Text.Json;
using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Encoder;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;
using Xunit;

namespace NegotiationMonitor.Analysis.Tests.Encoder;

/// <summary>
/// The encoder that is shipped is the one that training/encoder/make.sh made, and reads as it did then. With a file to write in EXPECTED it
/// notes down the present encoder (make.sh does so at its end).
/// </summary>
public sealed class SentenceEncoderTests
{
    /// <summary>How far scores may lie apart, as logits: processors round differently.</summary>
    private const double Tolerance = 0.35;

    private static readonly string[] Sentences =
    [
        "The envoys made progress and could sign a truce within days.",
        "The envoys made no progress, and the talks broke off.",
        "Government troops shelled the town overnight, killing twelve people.",
        "The army will withdraw its tanks from the valley, the president said.",
        "The army denied that its gunners had fired on the convoy.",
        "The delegations arrived on Monday and will meet on Friday.",
        "She urged both sides to return to the talks.",
        "The war began in 1998 and has killed thousands.",
        "Police fired tear gas at students who marched through the capital.",
        "The bank said that its profit had risen by a tenth.",
        "He accused the rebels of breaking last week's truce.",
        "Both sides agreed to exchange prisoners under the accord.",
    ];

    private static string File => Path.Combine(AppContext.BaseDirectory, "Encoder", "expected.json");

    [Fact]
    public void The_model_is_the_one_that_training_made() => Assert.Equal(Expected().Sha256, Hash());

    [Fact]
    public void A_dozen_sentences_are_scored_as_they_were_when_it_was_made()
    {
        if (Environment.GetEnvironmentVariable("EXPECTED") is { } written)
        {
            System.IO.File.WriteAllText(written, JsonSerializer.Serialize(new Noted(Hash(), [.. Sentences.Select(Scores)]), JsonSerializerOptions.Web));
            return;
        }

        var expected = Expected().Scores;
        Assert.Equal(Sentences.Length, expected.Length);
        Assert.All(Sentences.Zip(expected), pair => Assert.All(Scores(pair.First).Zip(pair.Second), score => Assert.Equal(score.Second, score.First, Tolerance)));
    }

    [Theory]
    [InlineData("The envoys made progress and could sign a truce within days.", 0)]
    [InlineData("The envoys made no progress, and the talks broke off.", 1)]
    [InlineData("Government troops shelled the town overnight, killing twelve people.", 2)]
    public void The_plainest_sentences_carry_their_signal_and_no_other(string sentence, int signal) =>
        Assert.All(Scores(sentence).Take(3).Select((score, at) => (score, at)), found => Assert.Equal(found.at == signal, found.score > 0));

    [Fact]
    public void Scores_of_a_sentence_do_not_depend_on_its_neighbours()
    {
        var alone = Scores(Sentences[0]);
        var together = SentenceEncoder.BuiltIn.Read([.. Sentences.Select(Input)])[0];
        Assert.All(alone.Select((score, at) => (score, at)), found => Assert.Equal(found.score, Math.Round(together[(SentenceOutput)found.at], 3)));
    }

    private static double[] Scores(string sentence)
    {
        var scores = SentenceEncoder.BuiltIn.Read([Input(sentence)])[0];
        return [.. Enumerable.Range(0, SentenceScores.OfSentence).Select(at => Math.Round(scores[(SentenceOutput)at], 3))];
    }

    private static EncoderInput Input(string sentence)
    {
        var splitter = new SentenceSplitter(new Abbreviations(KnowledgeBase.BuiltIn));
        var text = splitter.Scan(sentence);
        return WordPieces.BuiltIn(splitter).Read(text, null, new SpeechReader(KnowledgeBase.BuiltIn).Read(text, null, null))[0];
    }

    private static string Hash()
    {
        using var model = EncoderFile.Open("model.onnx");
        return Convert.ToHexStringLower(SHA256.HashData(model));
    }

    private static Noted Expected() => JsonSerializer.Deserialize<Noted>(System.IO.File.ReadAllText(File), JsonSerializerOptions.Web)!;

    private sealed record Noted(string Sha256, double[][] Scores);
}
