namespace NegotiationMonitor.Analysis.Divergences;

/// <summary>Finds the statements and counterparts that don't fit each other, within an article and over the articles of one conflict.</summary>
public sealed class DivergenceFinder
{
    /// <summary>How many assertions of one kind an article brings against other articles: the surest ones. Bounds the work of a hot conflict.</summary>
    private const int MostAcrossArticles = 4;

    /// <summary>How far apart, at most, articles are set against each other (signals.md §4).</summary>
    public static TimeSpan Window { get; } = TimeSpan.FromHours(72);

    /// <summary>
    /// All pairs among <paramref name="articles"/>. A pair depends on its two assertions and their articles alone, never on a third
    /// article: so pairs can be found as articles arrive, in any order, and kept.
    /// </summary>
    /// <param name="articles">Articles of one conflict.</param>
    /// <param name="involving">When given, only pairs with at least one side in one of these articles (by id) are sought.</param>
    public IReadOnlyList<DivergencePair> FindPairs(IReadOnlyList<AssertedArticle> articles, IReadOnlySet<string>? involving = null)
    {
        List<DivergencePair> pairs = [];
        var surest = articles.Select(Surest).ToList();
        for (var one = 0; one < articles.Count; one++)
        {
            for (var other = 0; other < articles.Count; other++)
            {
                if (involving is not null && !involving.Contains(articles[one].Id) && !involving.Contains(articles[other].Id)) continue;

                if (one == other) AddPairs(articles[one], articles[one].Assertions, articles[one], articles[one].Assertions, pairs);
                else if ((articles[one].At - articles[other].At)?.Duration() <= Window) AddPairs(articles[one], surest[one], articles[other], surest[other], pairs);
            }
        }

        return pairs;
    }

    /// <summary>The pairs of statement and counterpart within one article that some gate stopped, with the first gate that did.</summary>
    public static IEnumerable<(Assertion Statement, Assertion Counterpart, DivergenceKind Kind, Gate Gate)> Withheld(AssertedArticle article)
    {
        foreach (var statement in article.Assertions)
        {
            foreach (var counterpart in article.Assertions)
            {
                if (Judge(new Placed(article, statement), new Placed(article, counterpart)) is ({ } kind, not Gate.None and var gate))
                {
                    yield return (statement, counterpart, kind, gate);
                }
            }
        }
    }

    /// <summary>
    /// Gathers pairs into divergences, one for each kind and party, and applies what can only be judged on all of them together. The order
    /// of the pairs does not matter.
    /// </summary>
    public IReadOnlyList<Divergence> Gather(IEnumerable<DivergencePair> pairs) =>
    [
        .. pairs.GroupBy(pair => (pair.Kind, pair.Party))
            .OrderBy(group => group.Key.Kind).ThenBy(group => group.Key.Party, StringComparer.Ordinal)
            .Select(group => DivergenceGathering.Of(group.Key.Kind, group.Key.Party, [.. group])).OfType<Divergence>(),
    ];

    private static List<Assertion> Surest(AssertedArticle article) =>
    [
        .. article.Assertions.GroupBy(assertion => assertion.Kind)
            .SelectMany(kind => kind.OrderByDescending(assertion => assertion.Confidence).ThenBy(assertion => assertion.Sentence).Take(MostAcrossArticles)),
    ];

    private static void AddPairs(
        AssertedArticle stated, IReadOnlyList<Assertion> statements, AssertedArticle told, IReadOnlyList<Assertion> counterparts,
        List<DivergencePair> pairs)
    {
        foreach (var statement in statements)
        {
            foreach (var counterpart in counterparts)
            {
                var (words, against) = (new Placed(stated, statement), new Placed(told, counterpart));
                if (Judge(words, against) is not ({ } kind, Gate.None)) continue;

                pairs.AddRange(Accused(kind, statement, counterpart).Select(party => Pair(kind, party, words, against)));
            }
        }
    }

    /// <summary>What the two could be to each other, and the first gate that stops it; no kind when they have nothing to do with each other.</summary>
    private static (DivergenceKind? Kind, Gate Gate) Judge(Placed statement, Placed counterpart) =>
        (statement.Assertion.Kind, counterpart.Assertion.Kind) switch
        {
            (AssertionKind.Commitment, AssertionKind.Deed) => (DivergenceKind.PledgeContradicted, Gates.Pledge(statement, counterpart)),
            (AssertionKind.Outlook, AssertionKind.Deed) => (DivergenceKind.OutlookContradicted, Gates.Outlook(statement, counterpart)),
            (AssertionKind.Claim, AssertionKind.Deed or AssertionKind.Doubt) => (DivergenceKind.ClaimDisputed, Gates.Claim(statement, counterpart)),
            (AssertionKind.Outlook or AssertionKind.Optimism, AssertionKind.Skepticism) => (DivergenceKind.OfficialsDisagree, Gates.Officials(statement, counterpart)),
            _ => (null, Gate.None),
        };

    /// <summary>Whose statement does not fit. A mutual truce is broken by whoever did it, by both where the report leaves it open.</summary>
    private static IEnumerable<string> Accused(DivergenceKind kind, Assertion statement, Assertion counterpart) =>
        kind == DivergenceKind.PledgeContradicted && counterpart.Parties.Count > 0
            ? statement.Parties.Intersect(counterpart.Parties)
            : statement.Parties;

    private static DivergencePair Pair(DivergenceKind kind, string party, Placed statement, Placed counterpart)
    {
        var isEnemyWord = counterpart.Assertion.Kind == AssertionKind.Deed && Gates.IsEnemyWord(counterpart);
        var isOpenHand = kind == DivergenceKind.PledgeContradicted && Gates.IsOpenHand(statement, counterpart);
        // Both must be right, and what the enemy says or what leaves the hand open proves less.
        var confidence = Math.Sqrt(statement.Assertion.Confidence * counterpart.Assertion.Confidence)
            * (isEnemyWord ? 0.75 : 1) * (isOpenHand ? 0.6 : 1);
        return new DivergencePair(
            kind, party, Side(statement), Side(counterpart),
            [.. counterpart.Assertion.Places.Concat(statement.Assertion.Places).Distinct()], confidence)
        {
            IsEnemyWord = isEnemyWord,
            IsOpenHand = isOpenHand,
            IsBelligerents = statement.Article.Sides.Contains(party),
        };
    }

    private static PairSide Side(Placed placed) => new(
        placed.Article.Id, placed.Assertion.Sentence, placed.Assertion.Span, placed.Assertion.Source, placed.Article.Outlet, placed.Article.At);
}
