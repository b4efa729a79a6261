using NegotiationMonitor.Analyses;
using NegotiationMonitor.Analysis;
using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Analysis.Signals;
using NegotiationMonitor.Analysis.Text;
using NegotiationMonitor.Articles;

namespace NegotiationMonitor.Tests.Analyses;

/// <summary>An analysis made by hand of an article about an invented war, with every field that an analysis can have.</summary>
internal static class InventedAnalysis
{
    // The rocket takes two UTF-16 code units and four bytes: spans that count anything else come out wrong after it.
    public const string Body =
        "🚀 “We pull back from the Gap,” said Bruno Vass.\n\nShells fell on Łodwick at dawn.\n\nArdania's envoy saw grounds for \"hope\".";

    private static readonly Source Vass = new(SourceKind.Official, "Bruno Vass", "Velmark");

    public static AnalyzedArticle Article { get; } = new(
        "gap-1",
        new ReceivedArticle(
            "gap-1", "Marrow Wire", null, "Shells [again]", new DateTimeOffset(2031, 3, 2, 9, 0, 0, TimeSpan.Zero), null, "en", Body, IsRetracted: false),
        new ArticleAnalysis(
            [
                new Sentence(
                    0,
                    Span("🚀 “We pull back from the Gap,” said Bruno Vass."),
                    [
                        new Signal(
                            SignalType.MilitaryActivity, 0.87654, Vass, [Span("pull back")],
                            new MilitaryActivity(Direction.DeEscalation, Mode.Stated, "Velmark", ["Gap"])),
                    ],
                    [new SpeechAttribution(Span("We pull back from the Gap,"), Span("Bruno Vass"), Span("said"), Vass)]),
                new Sentence(
                    1,
                    Span("Shells fell on Łodwick at dawn."),
                    [
                        new Signal(
                            SignalType.MilitaryActivity, 1, Source.Narrator, [Span("Shells fell")],
                            new MilitaryActivity(Direction.Escalation, Mode.Reported, null, [])),
                    ],
                    []),
                new Sentence(
                    2,
                    Span("Ardania's envoy saw grounds for \"hope\"."),
                    [new Signal(SignalType.Optimism, 0.5, new Source(SourceKind.Official, "Ardania's envoy", "Ardania"), [Span("grounds for \"hope\"")])],
                    [new SpeechAttribution(Span("grounds for \"hope\""), null, null, new Source(SourceKind.Official, "Ardania's envoy", "Ardania"))]),
            ],
            ["Velmark", "Ardania"],
            [new Assertion(AssertionKind.Commitment, 0, Span("🚀 “We pull back from the Gap,” said Bruno Vass."), Vass, ["Velmark"], ["Gap"], 0.9)],
            [
                new Finding(0, "signals", "pull-back", "gives de-escalation", Span("pull back")),
                new Finding(null, "divergence", "window", "withheld: too far apart", null),
            ]),
        [
            new Divergence(
                DivergenceKind.PledgeContradicted, "Velmark", [Side(0, Vass)], [Side(1, Source.Narrator)], ["Łodwick"], 0.8125, Severity.High),
        ]);

    private static TextSpan Span(string words)
    {
        var start = Body.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    private static PairSide Side(int sentence, Source source)
    {
        var spans = (TextSpan[])[Span("🚀 “We pull back from the Gap,” said Bruno Vass."), Span("Shells fell on Łodwick at dawn.")];
        return new PairSide("gap-1", sentence, spans[sentence], source, "Marrow Wire", new DateTimeOffset(2031, 3, 2, 9, 0, 0, TimeSpan.Zero));
    }
}
