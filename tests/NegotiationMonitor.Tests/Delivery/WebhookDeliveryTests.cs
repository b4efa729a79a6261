using System.Diagnostics.Metrics;
using System.Net;
using Hangfire;
using Hangfire.Common;
using Hangfire.States;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NegotiationMonitor.Delivery;
using NegotiationMonitor.Observability;
using NegotiationMonitor.Storage.Outbox;
using NegotiationMonitor.Tests.Storage;
using Xunit;

namespace NegotiationMonitor.Tests.Delivery;

public sealed class WebhookDeliveryTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2031, 5, 4, 12, 0, 0, TimeSpan.Zero);
    private static readonly Guid Alert = Guid.NewGuid();

    private readonly TemporaryStore _database = new();
    private readonly FakeTimeProvider _clock = new(Noon);
    private readonly Receiver _receiver = new();
    private readonly WebhookDelivery _delivery;

    public WebhookDeliveryTests()
    {
        var options = Options.Create(new DeliveryOptions
        {
            Webhooks = [new WebhookOptions { Name = "desk", Url = "http://desk.example/alerts" }],
            AttemptDelays = [TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(1)],
        });
        _delivery = new WebhookDelivery(
            _database.Open,
            new WebhookClient(new HttpClient(_receiver), options, _clock),
            new DeliveryQueue(new NoJobs(), options),
            options,
            new MonitorMetrics(new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<IMeterFactory>()),
            _clock,
            NullLogger<WebhookDelivery>.Instance);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _receiver.Dispose();
        _database.Dispose();
    }

    [Fact]
    public async Task What_is_due_is_brought_in_order()
    {
        await OwesAsync("first", "second");
        await _delivery.DrainAsync("desk", Token);
        Assert.Equal(["first", "second"], _receiver.Bodies);
    }

    [Fact]
    public async Task What_was_taken_is_not_brought_again()
    {
        await OwesAsync("first");
        await _delivery.DrainAsync("desk", Token);
        await _delivery.DrainAsync("desk", Token);
        Assert.Single(_receiver.Bodies);
    }

    [Fact]
    public async Task A_later_event_of_an_alert_waits_for_an_earlier_one_that_failed()
    {
        await OwesAsync("first", "second");
        _receiver.Refuses = 1;
        await _delivery.DrainAsync("desk", Token);
        Assert.Equal(["first"], _receiver.Bodies);
    }

    [Fact]
    public async Task A_failed_attempt_is_made_again_when_its_delay_is_over()
    {
        await OwesAsync("first");
        _receiver.Refuses = 1;
        await _delivery.DrainAsync("desk", Token);
        _clock.Advance(TimeSpan.FromSeconds(5));
        await _delivery.DrainAsync("desk", Token);
        Assert.Equal((DeliveryStatus.Delivered, 2), await OnlyAsync());
    }

    [Fact]
    public async Task After_the_last_attempt_it_is_given_up_and_says_why()
    {
        await OwesAsync("first");
        _receiver.Refuses = 3;
        for (var attempt = 0; attempt < 3; attempt++)
        {
            await _delivery.DrainAsync("desk", Token);
            _clock.Advance(TimeSpan.FromMinutes(2));
        }

        Assert.Equal((DeliveryStatus.Failed, 3), await OnlyAsync());
    }

    [Fact]
    public async Task What_a_dead_process_had_in_hand_is_brought_when_its_claim_is_over()
    {
        await OwesAsync("first");
        await using (var db = _database.Open())
        {
            await db.Deliveries.ExecuteUpdateAsync(set => set.SetProperty(d => d.ClaimedUntil, Noon.AddSeconds(30)), Token);
        }

        await _delivery.DrainAsync("desk", Token);
        Assert.Empty(_receiver.Bodies);

        _clock.Advance(TimeSpan.FromSeconds(31));
        await _delivery.DrainAsync("desk", Token);
        Assert.Single(_receiver.Bodies);
    }

    private async Task OwesAsync(params string[] payloads)
    {
        await using var db = _database.Open();
        foreach (var payload in payloads)
        {
            var id = Guid.NewGuid();
            db.Outbox.Add(new OutboxEvent { EventId = id, Key = $"alert/{Alert}", Type = "t", RoutingKey = "r", Payload = payload, WrittenAt = Noon });
            db.Deliveries.Add(new StoredDelivery { EventId = id, AlertId = Alert, Subscriber = "desk", DueAt = Noon });
            await db.SaveChangesAsync(Token);
        }
    }

    private async Task<(DeliveryStatus Status, int Attempts)> OnlyAsync()
    {
        await using var db = _database.Open();
        var delivery = await db.Deliveries.SingleAsync(Token);
        return (delivery.Status, delivery.Attempts);
    }

    private sealed class Receiver : HttpMessageHandler
    {
        public List<string> Bodies { get; } = [];

        public int Refuses { get; set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Bodies.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
            return new HttpResponseMessage(Refuses-- > 0 ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.NoContent);
        }
    }

    /// <summary>The tests run the job themselves.</summary>
    private sealed class NoJobs : IBackgroundJobClient
    {
        public string Create(Job job, IState state) => "";

        public bool ChangeState(string jobId, IState state, string expectedState) => true;
    }
}
