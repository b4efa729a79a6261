using System.Collections.Immutable;
using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Signals;
using NegotiationMonitor.Analysis.Text;
using Xunit;

namespace NegotiationMonitor.Analysis.Tests.Divergences;

/// <summary>
/// An article about the invented war of Velmark and the Oru Front, written sentence by sentence with the signals that the earlier passes
/// would give. Published on Wednesday, 10 June 2026, unless told otherwise.
/// </summary>
internal sealed record InventedArticle(string Id = "a", string? Outlet = "Wire", int Hours = 0, bool IsDated = true)
{
    public const string Velmark = "Velmark";
    public const string Front = "Oru Front";

    private static readonly AssertionReader Reader = new(KnowledgeBase.BuiltIn);
    private static readonly SentenceSplitter Splitter = new(new Abbreviations(KnowledgeBase.BuiltIn));
    private static readonly DivergenceFinder Finder = new();

    private ImmutableList<(string Text, Func<string, int, Signal>[] Signals)> Sentences { get; init; } = [];

    public InventedArticle With(string sentence, params Func<string, int, Signal>[] signals) =>
        this with { Sentences = Sentences.Add((sentence, signals)) };

    public AssertedArticle Asserted()
    {
        var published = IsDated ? new DateTimeOffset(2026, 6, 10, 12, 0, 0, TimeSpan.Zero).AddHours(Hours) : (DateTimeOffset?)null;
        var body = string.Join("\n\n", Sentences.Select(sentence => sentence.Text));
        var text = Splitter.Scan(body);
        Assert.Equal(Sentences.Count, text.Sentences.Count);
        var speech = new ArticleSpeech(Mentions(text), [.. text.Sentences.Select(_ => Array.Empty<SpeechAttribution>())], [Velmark, Front]);
        Sentence[] sentences = [.. text.Sentences.Select((range, index) => new Sentence(
            index, range.Span, [.. Sentences[index].Signals.Select(signal => signal(Sentences[index].Text, range.Span.Start))], []))];
        return new AssertedArticle(Id, Outlet, published, speech.Sides, Reader.Read(text, speech, sentences, published));
    }

    public IReadOnlyList<Divergence> Divergences() => Finder.Gather(Finder.FindPairs([Asserted()]));

    public static IReadOnlyList<Divergence> Together(params InventedArticle[] articles) =>
        Finder.Gather(Finder.FindPairs([.. articles.Select(article => article.Asserted())]));

    public static Source Official(string party) => new(SourceKind.Official, $"a spokesman of {party}", party);

    public static Source Observers { get; } = new(SourceKind.Analyst, "the Lake Monitor", null);

    public static Source Witness { get; } = new(SourceKind.Witness, "residents", null);

    public static Func<string, int, Signal> Optimism(Source source, string cue) => Of(SignalType.Optimism, source, cue);

    public static Func<string, int, Signal> Skepticism(Source source, string cue) => Of(SignalType.Skepticism, source, cue);

    public static Func<string, int, Signal> Attack(string? actor, string cue, Source? source = null, params string[] places) =>
        Of(SignalType.MilitaryActivity, source ?? Source.Narrator, cue, new MilitaryActivity(Direction.Escalation, Mode.Reported, actor, places));

    public static Func<string, int, Signal> Denial(string party, string cue, string? actor = null, params string[] places) =>
        Of(SignalType.MilitaryActivity, Official(party), cue, new MilitaryActivity(Direction.Escalation, Mode.Denied, actor ?? party, places));

    public static Func<string, int, Signal> Pledge(string party, string cue, params string[] places) =>
        Of(SignalType.MilitaryActivity, Official(party), cue, new MilitaryActivity(Direction.DeEscalation, Mode.Stated, party, places));

    public static Func<string, int, Signal> Withdrawal(string party, string cue, params string[] places) =>
        Of(SignalType.MilitaryActivity, Official(party), cue, new MilitaryActivity(Direction.DeEscalation, Mode.Reported, party, places));

    private static Func<string, int, Signal> Of(SignalType type, Source source, string cue, MilitaryActivity? activity = null) => (sentence, start) =>
    {
        var at = sentence.IndexOf(cue, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The cue \"{cue}\" is not in \"{sentence}\".");
        return new Signal(type, 0.9, source, [new TextSpan(start + at, start + at + cue.Length)], activity);
    };

    private static List<Mention> Mentions(ScannedText text)
    {
        var names = new PhraseTable<string>();
        foreach (var (form, party) in (ReadOnlySpan<(string, string)>)[("Velmark", Velmark), ("Velmarkian", Velmark), ("Oru Front", Front), ("Red Column", "Red Column")])
        {
            names.Add(form, party);
        }

        return [.. names.Find(text, 0, text.Tokens.Count).Select(match =>
            new Mention(match.FirstToken, match.EndToken, MentionKind.Party, match.Value, match.Value))];
    }
}
