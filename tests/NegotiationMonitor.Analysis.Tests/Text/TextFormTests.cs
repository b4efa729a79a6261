using System.Text;
using CsCheck;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;
using Xunit;

namespace NegotiationMonitor.Analysis.Tests.Text;

/// <summary>How a text is written down (quotation marks, line ends, spaces, hyphens, normal form) changes nothing that is read from it.</summary>
public sealed class TextFormTests
{
    private static readonly ArticleAnalyzer Analyzer = new();
    private static readonly SentenceSplitter Splitter = new(new Abbreviations(KnowledgeBase.BuiltIn));

    private static readonly string[] Sentences =
    [
        "Velmark's army shelled Besk on Monday, killing nine people.",
        "\"The talks were constructive,\" President Tamo Rell of Velmark said.",
        "\"We made progress. A deal could be signed within days,\" he told reporters.",
        "The Oru Front said there was \"no sign\" of a ceasefire.",
        "Col. José Müller denied that Velmark's gunners had fired on a convoy near São Orlan.",
        "The five-day truce, which began on Friday, is holding, the U.N. envoy said.",
        "Nobody had expected more... The envoys left on Sunday.",
    ];

    private static readonly Gen<string> Bodies =
        from count in Gen.Int[1, 8]
        from picks in Gen.Int[0, Sentences.Length - 1].Array[count]
        from breaks in Gen.Bool.Array[count]
        select string.Concat(picks.Zip(breaks, (pick, isBreak) => Sentences[pick] + (isBreak ? "\n\n" : " "))).TrimEnd();

    public static TheoryData<string> Forms => [.. Written.Keys];

    private static Dictionary<string, Func<string, string>> Written { get; } = new()
    {
        ["curly quotation marks"] = Curly,
        ["line ends of Windows"] = body => body.Replace("\n", "\r\n", StringComparison.Ordinal),
        ["spaces that don't break"] = body => body.Replace("Col. ", "Col.\u00a0", StringComparison.Ordinal).Replace(" on ", "\u202fon\u00a0", StringComparison.Ordinal),
        ["hyphens that don't break"] = body => body.Replace('-', '\u2011'),
        ["decomposed accents"] = body => body.Normalize(NormalizationForm.FormD),
        ["curly apostrophes"] = body => body.Replace('\'', '’'),
        ["one sign for three dots"] = body => body.Replace("...", "…", StringComparison.Ordinal),
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Sentences_are_cut_alike(string form) => Bodies.Sample(body => Assert.Equal(Cut(body), Cut(Written[form](body))));

    [Theory]
    [MemberData(nameof(Forms))]
    public void Signals_are_read_alike(string form) => Bodies.Sample(body => Assert.Equal(Read(body), Read(Written[form](body))), iter: 12);

    [Fact]
    public void Sentences_partition_the_text() => Bodies.Sample(body =>
    {
        var rest = body.AsSpan();
        var at = 0;
        foreach (var sentence in Splitter.Scan(body).Sentences)
        {
            Assert.True(rest[at..sentence.Span.Start].IsWhiteSpace());
            at = sentence.Span.End;
        }

        Assert.True(rest[at..].IsWhiteSpace());
    });

    private static IEnumerable<string> Cut(string body) => Splitter.Scan(body).Sentences.Select(sentence => Plain(sentence.Span.In(body).ToString()));

    private static IEnumerable<string> Read(string body) => Analyzer.Analyze(new Article(body)).Sentences.SelectMany(sentence => sentence.Signals.Select(signal =>
        Plain($"{sentence.Index} {signal.Type} {signal.Confidence:0.00} {signal.Source} {signal.Cues[0].In(body)} {signal.Activity?.Mode} {signal.Activity?.Direction} {signal.Activity?.Actor}")));

    /// <summary>The one form in which texts are compared.</summary>
    private static string Plain(string text) => text.Normalize(NormalizationForm.FormC).Replace("\r\n", "\n", StringComparison.Ordinal)
        .Replace('“', '"').Replace('”', '"').Replace('’', '\'').Replace('\u00a0', ' ').Replace('\u202f', ' ').Replace('\u2011', '-').Replace("…", "...", StringComparison.Ordinal);

    private static string Curly(string body)
    {
        var isOpen = false;
        return string.Concat(body.Select(character => character != '"' ? character : (isOpen = !isOpen) ? '“' : '”'));
    }
}
