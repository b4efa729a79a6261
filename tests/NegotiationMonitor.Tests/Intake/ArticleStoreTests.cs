using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using NegotiationMonitor.Analysis;
using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Signals;
using NegotiationMonitor.Analysis.Text;
using NegotiationMonitor.Articles;
using NegotiationMonitor.Correlation;
using NegotiationMonitor.Intake;
using NegotiationMonitor.Outbox;
using NegotiationMonitor.Tests.Storage;
using Xunit;

namespace NegotiationMonitor.Tests.Intake;

public sealed class ArticleStoreTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2031, 5, 4, 12, 0, 0, TimeSpan.Zero);
    private static readonly ReceivedArticle First =
        new("velin-1", "Velin Post", null, "Shells on Velin", Noon, null, null, "Shells fell on Velin.", IsRetracted: false);

    private readonly TemporaryStore _database = new();
    private readonly ArticleStore _store;

    public ArticleStoreTests() =>
        _store = new ArticleStore(_database.Open, new FakeTimeProvider(Noon), new CorrelationSignal(), new OutboxSignal());

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task A_new_article_is_version_1()
    {
        var result = Assert.IsType<IntakeResult.Accepted>(await StoreAsync(First));
        Assert.Equal(1, result.Version);
    }

    [Fact]
    public async Task The_same_article_sent_twice_is_stored_and_told_once()
    {
        await StoreAsync(First);
        Assert.IsType<IntakeResult.Duplicate>(await StoreAsync(First));
        await using var db = _database.Open();
        Assert.Equal(1, await db.Outbox.CountAsync(Token));
    }

    [Fact]
    public async Task A_changed_text_replaces_the_signals_of_the_one_before()
    {
        await StoreAsync(First);
        await StoreAsync(First with { Body = "Shells fell near Velin." });
        await using var db = _database.Open();
        Assert.Equal(1, await db.Signals.CountAsync(Token));
    }

    [Fact]
    public async Task A_text_that_changes_back_is_a_version_again()
    {
        await StoreAsync(First);
        await StoreAsync(First with { Body = "Shells fell near Velin." });
        Assert.Equal(3, (await StoreAsync(First)).Version);
    }

    [Fact]
    public async Task A_version_made_earlier_does_not_replace_a_later_one()
    {
        await StoreAsync(First with { UpdatedAt = Noon });
        Assert.IsType<IntakeResult.Outdated>(
            await StoreAsync(First with { UpdatedAt = Noon.AddHours(-1), Body = "Shells may have fallen on Velin." }));
    }

    [Fact]
    public async Task Two_versions_in_one_batch_leave_the_signals_of_the_second()
    {
        var second = First with { Body = "Shells fell near Velin." };
        await _store.StoreAsync([Read(First), Read(second)], Token);
        await using var db = _database.Open();
        var article = await db.Articles.Include(a => a.Signals).SingleAsync(Token);
        Assert.Equal((2, 1, second.Body), (article.Version, article.Signals.Count, article.Body));
    }

    [Fact]
    public async Task A_withdrawn_article_keeps_its_text_and_loses_its_signals()
    {
        await StoreAsync(First);
        await StoreAsync(First with { Body = "", IsRetracted = true });
        await using var db = _database.Open();
        var article = await db.Articles.Include(a => a.Signals).SingleAsync(Token);
        Assert.Equal((First.Body, 0, true), (article.Body, article.Signals.Count, article.Retracted));
    }

    [Fact]
    public async Task An_article_that_moves_to_another_conflict_leaves_work_for_both()
    {
        await _store.StoreAsync([Read(First, "Velmark", "Ardania")], Token);
        await _store.StoreAsync([Read(First with { Body = "Shells fell near Velin." }, "Velmark", "Ostia")], Token);
        await using var db = _database.Open();
        Assert.Equal(
            ["ardania--velmark", "ostia--velmark"],
            await db.Conflicts.Where(c => c.DirtySince != null).OrderBy(c => c.Id).Select(c => c.Id).ToListAsync(Token));
    }

    private async Task<IntakeResult> StoreAsync(ReceivedArticle article) => Assert.Single(await _store.StoreAsync([Read(article)], Token));

    private static ReadArticle Read(ReceivedArticle article, params string[] sides)
    {
        var span = new TextSpan(0, article.Body.Length);
        var signal = new Signal(
            SignalType.MilitaryActivity, 0.9, Source.Narrator, [new TextSpan(0, Math.Min(6, article.Body.Length))],
            new MilitaryActivity(Direction.Escalation, Mode.Reported, null, ["Velin"]));
        var analysis = article.IsRetracted
            ? new ArticleAnalysis([], [], [], [])
            : new ArticleAnalysis([new Sentence(0, span, [signal], [])], sides.Length > 0 ? sides : ["Velmark", "Ardania"], [], []);
        return new ReadArticle(article, ArticleIdentity.Of(article), ArticleIdentity.ContentHash(article), analysis);
    }
}
