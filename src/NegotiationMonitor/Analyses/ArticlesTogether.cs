using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Articles;

namespace NegotiationMonitor.Analyses;

/// <summary>
/// The articles of one run set against each other, as the service does: those of one conflict, not more than <paramref name="window"/> apart.
/// Articles of one name are versions of one article, of which the latest counts. Only what they assert is kept, not their text.
/// </summary>
public sealed class ArticlesTogether(DivergenceFinder finder, TimeSpan window)
{
    private readonly Dictionary<string, Version> _versions = new(StringComparer.Ordinal);

    /// <summary>The window of the service's own default settings.</summary>
    public static TimeSpan DefaultWindow { get; } = TimeSpan.FromHours(72);

    /// <summary>How many articles have no publication date, and so can't be set against others.</summary>
    public int Undated => _versions.Values.Count(version => version.Article is { At: null });

    /// <summary>Takes an article in.</summary>
    public void Add(AnalyzedArticle article)
    {
        var quotes = article.Analysis.Assertions.DistinctBy(assertion => assertion.Sentence)
            .ToDictionary(assertion => assertion.Sentence, assertion => assertion.Span.In(article.Article.Body).ToString());
        Add(article.Name, new Version(article.Article.UpdatedAt, article.Asserted, quotes));
    }

    /// <summary>Takes an article back.</summary>
    public void Withdraw(string name, ReceivedArticle withdrawal) => Add(name, new Version(withdrawal.UpdatedAt, null, new Dictionary<int, string>()));

    /// <summary>The words of a sentence that takes part in a divergence.</summary>
    public string WordsOf(PairSide side) => _versions[side.Article].Quotes.GetValueOrDefault(side.Sentence, "");

    /// <summary>The divergences that join articles, by conflict and time.</summary>
    public IReadOnlyList<Divergence> Find() =>
    [
        .. _versions.Values.Select(version => version.Article).OfType<AssertedArticle>()
            .Where(article => article.At is not null)
            .GroupBy(article => Conflict.Of(article.Sides)?.Id)
            .Where(conflict => conflict.Key is not null)
            .OrderBy(conflict => conflict.Key, StringComparer.Ordinal)
            .SelectMany(conflict => Pairs([.. conflict.OrderBy(article => article.At).ThenBy(article => article.Id, StringComparer.Ordinal)])
                .GroupBy(pair => (pair.Kind, pair.Party)))
            .SelectMany(pairs => Episodes.Of(pairs, window, pair => pair.At))
            .SelectMany(finder.Gather)
            .Where(JoinsArticles),
    ];

    private void Add(string name, Version version)
    {
        // An older version that comes late changes nothing; without times the order of the input decides.
        if (_versions.TryGetValue(name, out var known) && known.UpdatedAt > version.UpdatedAt) return;
        _versions[name] = version;
    }

    /// <summary>Every pair once: each article against those up to a window before it, so that a long run costs no more than its windows.</summary>
    private IEnumerable<DivergencePair> Pairs(List<AssertedArticle> byTime)
    {
        var first = 0;
        for (var at = 0; at < byTime.Count; at++)
        {
            while (byTime[at].At - byTime[first].At > window) first++;
            foreach (var pair in finder.FindPairs(byTime[first..(at + 1)], new HashSet<string> { byTime[at].Id })) yield return pair;
        }
    }

    private static bool JoinsArticles(Divergence divergence) =>
        divergence.Statements.Concat(divergence.Counterparts).DistinctBy(side => side.Article).Skip(1).Any();

    private sealed record Version(DateTimeOffset? UpdatedAt, AssertedArticle? Article, IReadOnlyDictionary<int, string> Quotes);
}
