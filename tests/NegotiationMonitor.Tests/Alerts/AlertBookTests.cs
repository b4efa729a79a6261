using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NegotiationMonitor.Alerts;
using NegotiationMonitor.Analyses;
using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Correlation;
using NegotiationMonitor.Delivery;
using NegotiationMonitor.Storage.Alerts;
using NegotiationMonitor.Storage.Articles;
using NegotiationMonitor.Tests.Storage;
using Xunit;

namespace NegotiationMonitor.Tests.Alerts;

public sealed class AlertBookTests : IDisposable
{
    private readonly TemporaryStore _database = new();
    private readonly FakeTimeProvider _clock = new(Pairs.Start);
    private readonly AlertBook _book;

    public AlertBookTests() => _book = Book(new AnalysisOptions());

    private AlertBook Book(AnalysisOptions analysis)
    {
        var delivery = Options.Create(new DeliveryOptions
        {
            Webhooks = [new WebhookOptions { Name = "desk", Url = "http://127.0.0.1:1/", Secret = "" }],
        });
        return new AlertBook(
            new DivergenceFinder(),
            new DeliveryPlanner(delivery),
            Options.Create(new CorrelationOptions()),
            Options.Create(analysis),
            _clock);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task A_pair_raises_an_alert()
    {
        await TakeInAsync(0);
        Assert.Equal(AlertStatus.Open, Assert.Single(await AlertsAsync()).Status);
    }

    [Theory]
    [InlineData(0.63, 1)]
    [InlineData(0.64, 0)]
    public async Task A_divergence_raises_an_alert_from_the_threshold_on(double threshold, int alerts)
    {
        await TakeInAsync(Book(new AnalysisOptions { AlertThreshold = threshold }), 0);
        Assert.Equal(alerts, (await AlertsAsync()).Count);
    }

    [Fact]
    public async Task A_pair_within_the_window_updates_the_alert_that_there_is()
    {
        await TakeInAsync(0);
        await TakeInAsync(1);
        Assert.Equal(2, Assert.Single(await AlertsAsync()).Version);
    }

    [Fact]
    public async Task A_pair_after_the_window_raises_another_alert()
    {
        await TakeInAsync(0);
        await TakeInAsync(4);
        Assert.Equal(2, (await AlertsAsync()).Count);
    }

    [Fact]
    public async Task A_late_pair_joins_two_alerts_into_the_older_one()
    {
        await TakeInAsync(0);
        await TakeInAsync(5);
        await TakeInAsync(2.5);
        Assert.Equal([AlertStatus.Open, AlertStatus.Merged], (await AlertsAsync()).Select(alert => alert.Status));
    }

    [Theory]
    [InlineData(0d, 1d, 2.5, 5d)]
    [InlineData(5d, 2.5, 1d, 0d)]
    [InlineData(0d, 5d, 2.5, 1d)]
    [InlineData(2.5, 0d, 5d, 1d)]
    public async Task Whatever_the_order_the_same_evidence_ends_in_one_alert(params double[] days)
    {
        foreach (var day in days) await TakeInAsync(day);
        var standing = Assert.Single(await AlertsAsync(), alert => alert.Status == AlertStatus.Open);
        Assert.Equal(4, AlertEvents.Read(standing.Content).Counterparts.Count);
    }

    [Fact]
    public async Task An_alert_that_was_over_before_it_was_found_is_historical_and_not_delivered()
    {
        _clock.Advance(TimeSpan.FromDays(30));
        await TakeInAsync(0);
        await using var db = _database.Open();
        Assert.Equal(
            (AlertStatus.Historical, 0),
            ((await db.Alerts.SingleAsync(Token)).Status, await db.Deliveries.CountAsync(Token)));
    }

    [Fact]
    public async Task An_alert_that_lost_all_its_evidence_is_retracted()
    {
        await TakeInAsync(0);
        await using (var db = _database.Open())
        {
            await db.Divergences.ExecuteDeleteAsync(Token);
            await db.Alerts.ExecuteUpdateAsync(set => set.SetProperty(a => a.NeedsReview, true), Token);
        }

        await TakeInAsync();
        Assert.Equal(AlertStatus.Retracted, Assert.Single(await AlertsAsync()).Status);
    }

    [Fact]
    public async Task Every_event_goes_to_the_outbox_and_to_the_subscriber_once()
    {
        await TakeInAsync(0);
        await TakeInAsync(1);
        await using var db = _database.Open();
        Assert.Equal((2, 2), (await db.Outbox.CountAsync(Token), await db.Deliveries.CountAsync(Token)));
    }

    [Fact]
    public async Task An_alert_quotes_whole_sentences()
    {
        await TakeInAsync(0);
        Assert.Equal("Shells fell", AlertEvents.Read(Assert.Single(await AlertsAsync()).Content).Counterparts[0].Text);
    }

    private Task TakeInAsync(params double[] days) => TakeInAsync(_book, days);

    private async Task TakeInAsync(AlertBook book, params double[] days)
    {
        await using var db = _database.Open();
        var conflict = await db.Conflicts.FindAsync([Pairs.ConflictId], Token);
        if (conflict is null)
        {
            conflict = new StoredConflict { Id = Pairs.ConflictId, Sides = ["Ardania", "Velmark"] };
            db.Conflicts.Add(conflict);
        }

        var pairs = days.Select(Pairs.At).ToList();
        foreach (var pair in pairs)
        {
            db.Articles.Add(Article(pair.StatementArticleId, "We pull back"));
            db.Articles.Add(Article(pair.CounterpartArticleId, "Shells fell"));
        }

        db.Divergences.AddRange(pairs);
        await db.SaveChangesAsync(Token);
        await book.TakeInAsync(db, conflict, pairs, Token);
    }

    private async Task<List<StoredAlert>> AlertsAsync()
    {
        await using var db = _database.Open();
        return await db.Alerts.OrderBy(alert => alert.FirstAt).ThenBy(alert => alert.Status).ToListAsync(Token);
    }

    private static StoredArticle Article(Guid id, string body) => new()
    {
        Id = id,
        Identity = id.ToString(),
        ContentHash = "",
        EventAt = Pairs.Start,
        Body = body,
        Sentences = [],
        Sides = [],
        Assertions = [],
    };
}
