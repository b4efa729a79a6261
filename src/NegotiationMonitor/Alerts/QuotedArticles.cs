using Microsoft.EntityFrameworkCore;
using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Contracts;
using NegotiationMonitor.Storage;
using NegotiationMonitor.Storage.Alerts;
using NegotiationMonitor.Storage.Articles;

namespace NegotiationMonitor.Alerts;

/// <summary>The articles that an alert quotes.</summary>
internal sealed class QuotedArticles
{
    private readonly Dictionary<string, StoredArticle> _articles;

    private QuotedArticles(Dictionary<string, StoredArticle> articles) => _articles = articles;

    public static async Task<QuotedArticles> LoadAsync(
        MonitorDb db, IReadOnlyList<StoredDivergence> pairs, CancellationToken cancellation)
    {
        var ids = pairs.SelectMany(pair => new[] { pair.StatementArticleId, pair.CounterpartArticleId }).Distinct().ToList();
        var articles = await db.Articles.AsNoTracking().Where(a => ids.Contains(a.Id)).ToListAsync(cancellation);
        return new QuotedArticles(articles.ToDictionary(article => article.Id.ToString()));
    }

    /// <summary>The whole sentence, verbatim.</summary>
    public AlertQuote Quote(PairSide side)
    {
        var article = _articles[side.Article];
        return new AlertQuote
        {
            Text = side.Span.In(article.Body).ToString(),
            Speaker = side.Source.Speaker,
            Party = side.Source.Party,
            SourceKind = MonitorJson.NameOf(side.Source.Kind),
            Outlet = article.Source,
            Title = article.Title,
            Url = article.Url,
            PublishedAt = article.EventAt,
            ArticleId = article.Id,
            Sentence = side.Sentence,
            Start = side.Span.Start,
            End = side.Span.End,
        };
    }
}
