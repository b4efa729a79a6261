using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;
using Xunit;

namespace NegotiationMonitor.Analysis.Tests.Text;

public sealed class SentenceSplitterTests
{
    private static readonly SentenceSplitter Splitter = new(new Abbreviations(KnowledgeBase.BuiltIn));

    [Theory]
    [InlineData("Gen. Tamo Rell met Lt. Col. Ana Voss at St. Orlan. They spoke.", 2)]
    [InlineData("Checkpoint No. 2 was shelled with 3.5 tonnes of powder. Nobody was hurt.", 2)]
    [InlineData("The U.S. envoy flew home. J. K. Orm stayed.", 2)]
    [InlineData("He left for the U.S. The talks went on.", 2)]
    [InlineData("They waited… Nothing came.", 2)]
    [InlineData("They waited... and left.", 1)]
    [InlineData("\"We are ready. We will wait,\" she said.", 2)]
    [InlineData("\"We are ready.\" Shells fell on Besk.", 2)]
    [InlineData("Who fired first? Nobody knows!", 2)]
    [InlineData("THE TALKS\n\nVelmark stayed away.", 2)]
    [InlineData("THE TALKS\r\n\r\nVelmark stayed away.", 2)]
    [InlineData("BESK, March 30 (Reuters) — Velmark stayed away.", 1)]
    [InlineData("", 0)]
    [InlineData(" \n\t ", 0)]
    public void Sentences_end_where_a_reader_ends_them(string body, int sentences) =>
        Assert.Equal(sentences, Splitter.Scan(body).Sentences.Count);

    [Fact]
    public void Curly_quotes_and_straight_ones_cut_alike()
    {
        const string Straight = "\"We wait. We watch,\" Rell said. \"It's late.\" He left.";
        const string Curly = "“We wait. We watch,” Rell said. “It’s late.” He left.";

        Assert.Equal(Spans(Straight), Spans(Curly));
    }

    [Fact]
    public void Spans_are_in_order_apart_and_trimmed_whatever_the_text()
    {
        string[] pieces = ["Rell", " ", ".", "\n\n", "\r\n", "\"", "“", "”", "…", "U.S.", "No. 3", "\ud800", "\u0000", "—", "'s", "é", "(", ")", "said", "Gen.", "\u00a0", "!"];
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var body = string.Concat(Enumerable.Range(0, 60).Select(_ => pieces[random.Next(pieces.Length)]));
            var end = 0;
            foreach (var sentence in Splitter.Scan(body).Sentences)
            {
                Assert.True(sentence.Span.Start >= end && sentence.Span.End > sentence.Span.Start, $"seed {seed}");
                Assert.False(char.IsWhiteSpace(body[sentence.Span.Start]) || char.IsWhiteSpace(body[sentence.Span.End - 1]), $"seed {seed}");
                end = sentence.Span.End;
            }
        }
    }

    private static IEnumerable<TextSpan> Spans(string body) => Splitter.Scan(body).Sentences.Select(sentence => sentence.Span);
}
