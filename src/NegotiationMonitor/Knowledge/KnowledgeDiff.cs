using NegotiationMonitor.Analyses;
using NegotiationMonitor.Analysis;
using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Signals;
using NegotiationMonitor.Analysis.Text;
using NegotiationMonitor.Articles;
using NegotiationMonitor.Storage;

namespace NegotiationMonitor.Knowledge;

/// <summary>Reads articles by two states of the knowledge and tells what is found by one and not by the other.</summary>
/// <param name="before">The knowledge that is compared with.</param>
/// <param name="after">The knowledge that is tried.</param>
internal sealed class KnowledgeDiff(KnowledgeBase before, KnowledgeBase after)
{
    private static readonly DivergenceFinder Divergences = new();

    private readonly ArticleReader _before = new(new ArticleAnalyzer(before), Divergences);
    private readonly ArticleReader _after = new(new ArticleAnalyzer(after), Divergences);
    private readonly ArticlesTogether _togetherBefore = new(Divergences, ArticlesTogether.DefaultWindow);
    private readonly ArticlesTogether _togetherAfter = new(Divergences, ArticlesTogether.DefaultWindow);

    /// <summary>What changes in one article.</summary>
    public ArticleDiff Of(string name, ReceivedArticle article)
    {
        AnalyzedArticle was = _before.Read(name, article), now = _after.Read(name, article);
        _togetherBefore.Add(was);
        _togetherAfter.Add(now);
        var sentencesBefore = was.Analysis.Sentences.ToDictionary(sentence => sentence.Span);
        var sentencesAfter = now.Analysis.Sentences.ToDictionary(sentence => sentence.Span);
        var sentences = sentencesBefore.Keys.Union(sentencesAfter.Keys).OrderBy(span => span.Start).ThenBy(span => span.End)
            .Select(span => new SentenceDiff(span.In(article.Body).ToString(), Between(Signals(sentencesBefore, span), Signals(sentencesAfter, span))))
            .Where(sentence => sentence.Lines.Count > 0);
        return new ArticleDiff(name, now.Analysis.Sentences.Count, [.. sentences], Between(was.Divergences, now.Divergences, side => $"{side.Sentence}"));
    }

    /// <summary>What changes in the divergences that join articles: what the service would raise alerts for.</summary>
    public IReadOnlyList<DiffLine> Together() =>
        Between(_togetherBefore.Find(), _togetherAfter.Find(), side => $"{side.Article} {side.Sentence}");

    private static IReadOnlyList<Signal> Signals(Dictionary<TextSpan, Sentence> sentences, TextSpan span) =>
        sentences.TryGetValue(span, out var sentence) ? sentence.Signals : [];

    private static IReadOnlyList<DiffLine> Between(IReadOnlyList<Signal> before, IReadOnlyList<Signal> after) =>
        DiffLine.Between(before, after, signal => signal.Type, Told, signal => signal.Confidence);

    private static IReadOnlyList<DiffLine> Between(IReadOnlyList<Divergence> before, IReadOnlyList<Divergence> after, Func<PairSide, string> place) =>
        DiffLine.Between(before, after, divergence => (divergence.Kind, divergence.Party), divergence => Told(divergence, place), divergence => divergence.Confidence);

    private static string Told(Signal signal) => string.Concat(
        MonitorJson.NameOf(signal.Type),
        signal.Activity is not { } activity ? "" : string.Concat(
            $", {MonitorJson.NameOf(activity.Direction)}, {MonitorJson.NameOf(activity.Mode)}",
            activity.Actor is { } actor ? $", by {actor}" : "",
            activity.Places.Count > 0 ? $", in {string.Join(" and ", activity.Places)}" : ""),
        signal.Source.Kind == SourceKind.None ? "" : $", told by {signal.Source.Speaker ?? "an unknown speaker"} ({MonitorJson.NameOf(signal.Source.Kind)}{(signal.Source.Party is { } party ? $", {party}" : "")})");

    private static string Told(Divergence divergence, Func<PairSide, string> place) => string.Concat(
        $"{MonitorJson.NameOf(divergence.Kind)} by {divergence.Party}, {MonitorJson.NameOf(divergence.Severity)}",
        divergence.Places.Count > 0 ? $", in {string.Join(" and ", divergence.Places)}" : "",
        $", said in {string.Join(", ", divergence.Statements.Select(place))}, against it {string.Join(", ", divergence.Counterparts.Select(place))}");
}

/// <summary>What changes in one article.</summary>
/// <param name="Name">What output calls it.</param>
/// <param name="SentenceCount">How many sentences it has.</param>
/// <param name="Sentences">The sentences whose signals change.</param>
/// <param name="Divergences">What changes in its divergences.</param>
internal sealed record ArticleDiff(string Name, int SentenceCount, IReadOnlyList<SentenceDiff> Sentences, IReadOnlyList<DiffLine> Divergences);

/// <summary>What changes in one sentence's signals.</summary>
/// <param name="Words">The sentence.</param>
/// <param name="Lines">The changes.</param>
internal sealed record SentenceDiff(string Words, IReadOnlyList<DiffLine> Lines);
