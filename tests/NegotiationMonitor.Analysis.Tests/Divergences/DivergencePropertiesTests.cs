using CsCheck;
using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Analysis.Signals;
using NegotiationMonitor.Analysis.Text;
using Xunit;

namespace NegotiationMonitor.Analysis.Tests.Divergences;

public sealed class DivergencePropertiesTests
{
    private static readonly DivergenceFinder Finder = new();

    private static readonly Gen<Source> Sources = OneOf(
        Source.Narrator, new Source(SourceKind.Official, "a general", "Velmark"), new Source(SourceKind.Official, "a commander", "Oru Front"),
        new Source(SourceKind.Official, "an envoy", "United Nations"), new Source(SourceKind.Witness, "a nurse", null));

    private static readonly Gen<string[]> Parties = OneOf<string[]>([], ["Velmark"], ["Oru Front"], ["Velmark", "Oru Front"], ["Red Column"]);

    private static readonly Gen<DateOnly?> Days = Gen.Int[-1, 3].Select(day => day < 0 ? (DateOnly?)null : new DateOnly(2031, 5, 1).AddDays(day));

    private static readonly Gen<Assertion> Assertions =
        from kind in Gen.Enum<AssertionKind>()
        from sentence in Gen.Int[0, 12]
        from source in Sources
        from parties in Parties
        from places in OneOf<string[]>([], ["Besk"], ["Tarsk"], ["Besk", "Tarsk"])
        from confidence in Gen.Int[1, 10]
        from day in Days
        from flags in Gen.Int[0, 127]
        select new Assertion(
            kind, sentence, new TextSpan(sentence * 100, (sentence * 100) + 90), source,
            kind is AssertionKind.Deed or AssertionKind.Doubt ? parties : parties.Length == 0 ? ["Velmark"] : parties, places, confidence / 10.0)
        {
            Direction = (flags & 1) == 0 ? Direction.Escalation : Direction.DeEscalation,
            Actor = parties.FirstOrDefault(),
            Day = day,
            IsDenial = (flags & 2) != 0,
            IsFresh = (flags & 4) != 0,
            IsAfterPledge = (flags & 8) != 0,
            IsMutual = (flags & 16) != 0,
            IsOfSuccess = (flags & 32) != 0,
            IsYetToBegin = (flags & 64) != 0,
        };

    private static readonly Gen<AssertedArticle[]> Articles = (
        from assertions in Assertions.List[0, 12]
        from hours in Gen.Int[-1, 120]
        from outlet in OneOf<string?>("Wire", "Gazette", null)
        select (assertions, hours, outlet)).Array[1, 6].Select(drafts => drafts.Select((draft, index) => new AssertedArticle(
            $"article-{index}", draft.outlet, draft.hours < 0 ? null : new DateTimeOffset(2031, 5, 1, 0, 0, 0, TimeSpan.Zero).AddHours(draft.hours),
            ["Velmark", "Oru Front"], draft.assertions)).ToArray());

    [Fact]
    public void The_order_of_articles_and_pairs_changes_nothing() =>
        Articles.SelectMany(articles => Gen.Shuffle(articles).Select(shuffled => (articles, shuffled))).Sample((articles, shuffled) => Assert.Equal(
            Told(Finder.Gather(Finder.FindPairs(articles))), Told(Finder.Gather(Finder.FindPairs(shuffled).Reverse()))));

    [Fact]
    public void Pairs_found_as_articles_arrive_are_those_found_over_all() => Articles.Sample(articles =>
    {
        var arriving = articles.SelectMany((article, count) =>
            Finder.FindPairs(articles[..(count + 1)], new HashSet<string> { article.Id }));
        Assert.Equal(Finder.FindPairs(articles).Select(Told).Order(), arriving.Select(Told).Order());
    });

    [Fact]
    public void The_same_article_twice_adds_nothing() => Articles.Sample(articles =>
        Assert.Equal(Told(Finder.Gather(Finder.FindPairs(articles))), Told(Finder.Gather(Finder.FindPairs([.. articles, .. articles])))));

    [Fact]
    public void The_same_pair_twice_adds_nothing() => Articles.Sample(articles =>
    {
        var pairs = Finder.FindPairs(articles);
        Assert.Equal(Told(Finder.Gather(pairs)), Told(Finder.Gather(pairs.Concat(pairs))));
    });

    [Fact]
    public void Articles_more_than_a_window_apart_or_without_a_time_never_meet() => Articles.Sample(articles => Assert.All(
        Finder.FindPairs(articles).Where(pair => pair.Statement.Article != pair.Counterpart.Article),
        pair => Assert.True((pair.Statement.At - pair.Counterpart.At)?.Duration() <= DivergenceFinder.Window)));

    [Fact]
    public void Officials_who_disagree_are_never_worth_waking_anybody() => Articles.Sample(articles => Assert.All(
        Finder.Gather(Finder.FindPairs(articles)).Where(divergence => divergence.Kind == DivergenceKind.OfficialsDisagree),
        divergence => Assert.NotEqual(Severity.High, divergence.Severity)));

    private static Gen<TValue> OneOf<TValue>(params TValue[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static string Told(DivergencePair pair) =>
        $"{pair.Kind} {pair.Party} {Told(pair.Statement)} {Told(pair.Counterpart)} {pair.Confidence:R} {string.Join(',', pair.Places)}";

    private static IEnumerable<string> Told(IEnumerable<Divergence> divergences) => divergences.Select(divergence =>
        $"{divergence.Kind} {divergence.Party} {divergence.Severity} {divergence.Confidence:R} {string.Join(',', divergence.Places)} "
        + $"{string.Join(' ', divergence.Statements.Select(Told))} / {string.Join(' ', divergence.Counterparts.Select(Told))}");

    private static string Told(PairSide side) => $"{side.Article}:{side.Sentence}";
}
