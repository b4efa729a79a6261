namespace NegotiationMonitor.Analysis.Divergences;

/// <summary>Finds the statements and counterparts that don't fit each other, within an article and over the articles of one conflict.</summary>
public sealed class DivergenceFinder
{
    /// <summary>
    /// How many pairs of one kind and party two articles make together: the weightiest. More would tell a newsroom nothing and, in a hot
    /// conflict with hundreds of articles, fill a store with millions of them.
    /// </summary>
    private const int MostPairsOfTwoArticles = 2;

    /// <summary>How far apart, at most, articles are set against each other (signals.md §4).</summary>
    public static TimeSpan Window { get; } = TimeSpan.FromHours(72);

    /// <summary>
    /// All pairs among <paramref name="articles"/>, each once. A pair depends on its two assertions and their articles alone, never on a
    /// third article: so pairs can be found as articles arrive, in any order, and kept.
    /// </summary>
    /// <param name="articles">Articles of one conflict; one without a time pairs within itself only. Of two with one id the first counts.</param>
    /// <param name="involving">When given, only pairs with at least one side in one of these articles (by id) are sought.</param>
    public IReadOnlyList<DivergencePair> FindPairs(IReadOnlyList<AssertedArticle> articles, IReadOnlySet<string>? involving = null)
    {
        List<DivergencePair> pairs = [];
        var byTime = articles.DistinctBy(article => article.Id)
            .OrderBy(article => article.At).ThenBy(article => article.Id, StringComparer.Ordinal)
            .Select(article => new ArticleSearch(article)).ToList();
        var first = 0;
        for (var at = 0; at < byTime.Count; at++)
        {
            var isSought = IsSought(byTime[at]);
            if (isSought) AddPairs(byTime[at], byTime[at], pairs);
            if (byTime[at].Article.At is not { } time) continue;

            while (!(time - byTime[first].Article.At <= Window)) first++;
            for (var earlier = first; earlier < at; earlier++)
            {
                if (!isSought && !IsSought(byTime[earlier])) continue;

                AddPairs(byTime[earlier], byTime[at], pairs);
                AddPairs(byTime[at], byTime[earlier], pairs);
            }
        }

        return pairs;

        bool IsSought(ArticleSearch search) => involving is null || involving.Contains(search.Article.Id);
    }

    /// <summary>The pairs of statement and counterpart within one article that some gate stopped, with the first gate that did.</summary>
    public static IEnumerable<(Assertion Statement, Assertion Counterpart, DivergenceKind Kind, Gate Gate)> Withheld(AssertedArticle article)
    {
        var search = new ArticleSearch(article);
        foreach (var (kind, statement, counterpart) in search.Against(search))
        {
            if (Gates.Judge(kind, statement, counterpart) is not Gate.None and var gate) yield return (statement.Assertion, counterpart.Assertion, kind, gate);
        }
    }

    /// <summary>
    /// Gathers pairs into divergences, one for each kind and party, and applies what can only be judged on all of them together. The order
    /// of the pairs does not matter, nor does giving one twice.
    /// </summary>
    public IReadOnlyList<Divergence> Gather(IEnumerable<DivergencePair> pairs) =>
    [
        .. pairs.GroupBy(pair => (pair.Kind, pair.Party))
            .OrderBy(group => group.Key.Kind).ThenBy(group => group.Key.Party, StringComparer.Ordinal)
            .Select(group => DivergenceGathering.Of(group.Key.Kind, group.Key.Party, [.. group])).OfType<Divergence>(),
    ];

    private static void AddPairs(ArticleSearch stated, ArticleSearch told, List<DivergencePair> pairs)
    {
        var found = stated.Against(told)
            .Where(meeting => Gates.Judge(meeting.Kind, meeting.Statement, meeting.Counterpart) == Gate.None)
            .SelectMany(meeting => Accused(meeting.Kind, meeting.Statement.Assertion, meeting.Counterpart.Assertion)
                .Select(party => new Found(meeting.Kind, party, meeting.Statement, meeting.Counterpart)))
            .OrderBy(pair => pair.IsEnemyWord).ThenBy(pair => pair.IsOpenHand).ThenByDescending(pair => pair.Confidence)
            .ThenBy(pair => pair.Statement.Assertion.Sentence).ThenBy(pair => pair.Counterpart.Assertion.Sentence)
            // Two signals of one sentence may make the same pair: the weightier stands for both.
            .DistinctBy(pair => (pair.Kind, pair.Party, Statement: pair.Statement.Assertion.Sentence, Counterpart: pair.Counterpart.Assertion.Sentence));
        if (!ReferenceEquals(stated, told)) found = found.GroupBy(pair => (pair.Kind, pair.Party)).SelectMany(same => same.Take(MostPairsOfTwoArticles));
        pairs.AddRange(found.Select(pair => pair.ToPair()));
    }

    /// <summary>Whose statement does not fit. A mutual truce is broken by whoever did it, by both where the report leaves it open.</summary>
    private static IEnumerable<string> Accused(DivergenceKind kind, Assertion statement, Assertion counterpart) =>
        kind == DivergenceKind.PledgeContradicted && counterpart.Parties.Count > 0
            ? statement.Parties.Intersect(counterpart.Parties)
            : statement.Parties;

    private static PairSide Side(Placed placed) => new(
        placed.Article.Id, placed.Assertion.Sentence, placed.Assertion.Span, placed.Assertion.Source, placed.Article.Outlet, placed.Article.At);

    /// <summary>A pair that passed all gates.</summary>
    private readonly record struct Found(DivergenceKind Kind, string Party, Placed Statement, Placed Counterpart)
    {
        public bool IsEnemyWord { get; } = Gates.IsEnemyWord(Party, Counterpart);

        public bool IsOpenHand { get; } = Kind == DivergenceKind.PledgeContradicted && Gates.IsOpenHand(Statement, Counterpart);

        /// <summary>Both must be right, and what the enemy says or what leaves the hand open proves less.</summary>
        public double Confidence =>
            Math.Sqrt(Statement.Assertion.Confidence * Counterpart.Assertion.Confidence) * (IsEnemyWord ? 0.75 : 1) * (IsOpenHand ? 0.6 : 1);

        public DivergencePair ToPair() => new(
            Kind, Party, Side(Statement), Side(Counterpart),
            [.. Counterpart.Assertion.Places.Concat(Statement.Assertion.Places).Distinct()], Confidence)
        {
            IsEnemyWord = IsEnemyWord,
            IsOpenHand = IsOpenHand,
            IsBelligerents = Statement.Article.Sides.Contains(Party),
        };
    }
}
