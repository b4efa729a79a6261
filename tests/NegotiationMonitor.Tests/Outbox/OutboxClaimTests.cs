using Microsoft.EntityFrameworkCore;
using NegotiationMonitor.Storage;
using NegotiationMonitor.Storage.Outbox;
using NegotiationMonitor.Tests.Storage;
using Xunit;

namespace NegotiationMonitor.Tests.Outbox;

public sealed class OutboxClaimTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2031, 5, 4, 12, 0, 0, TimeSpan.Zero);

    private readonly TemporaryStore _database = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task Of_each_key_only_the_oldest_event_is_taken()
    {
        await WritesAsync(("alert/a", "a1"), ("alert/a", "a2"), ("alert/b", "b1"));
        Assert.Equal(["a1", "b1"], await ClaimAsync(Noon));
    }

    [Fact]
    public async Task What_one_relay_has_in_hand_another_leaves()
    {
        await WritesAsync(("alert/a", "a1"), ("alert/a", "a2"));
        await ClaimAsync(Noon);
        Assert.Empty(await ClaimAsync(Noon));
    }

    [Fact]
    public async Task What_a_dead_relay_had_in_hand_is_taken_when_its_claim_is_over()
    {
        await WritesAsync(("alert/a", "a1"));
        await ClaimAsync(Noon);
        Assert.Equal(["a1"], await ClaimAsync(Noon.AddMinutes(2)));
    }

    [Fact]
    public async Task The_next_event_of_a_key_follows_when_the_one_before_is_published()
    {
        await WritesAsync(("alert/a", "a1"), ("alert/a", "a2"));
        await using var db = _database.Open();
        await db.Outbox.Where(e => e.Payload == "a1").ExecuteUpdateAsync(set => set.SetProperty(e => e.PublishedAt, Noon), Token);
        Assert.Equal(["a2"], await ClaimAsync(Noon));
    }

    private async Task WritesAsync(params (string Key, string Payload)[] events)
    {
        await using var db = _database.Open();
        foreach (var (key, payload) in events)
        {
            db.Outbox.Add(new OutboxEvent { EventId = Guid.NewGuid(), Key = key, Type = "t", RoutingKey = "r", Payload = payload, WrittenAt = Noon });
            await db.SaveChangesAsync(Token);
        }
    }

    private async Task<IEnumerable<string>> ClaimAsync(DateTimeOffset now)
    {
        await using var db = _database.Open();
        return (await db.ClaimEventsAsync(10, now, now.AddMinutes(1), Token)).Select(e => e.Payload).Order();
    }
}
