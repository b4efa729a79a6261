using NegotiationMonitor.EndToEnd.Articles;
using NegotiationMonitor.EndToEnd.Installations;

namespace NegotiationMonitor.EndToEnd;

public sealed class DeliveryTests
{
    [Theory]
    [MemberData(nameof(Transports.All), MemberType = typeof(Transports))]
    public async Task A_webhook_that_fails_twice_is_tried_until_it_is_taken(Transport transport)
    {
        await using var installation = await Installation.StartAsync(transport);
        installation.Newsroom.Refuse(2);
        await installation.SendAsync([InventedWar.First.PledgeAndBreach(DateTimeOffset.UtcNow.AddHours(-1))]);

        var first = await installation.Newsroom.FirstAsync();
        var taken = await installation.Newsroom.TakenAsync("the event that was refused", webhook => webhook.Id == first.Id);

        Assert.Equal(first.Body, taken.Body);
        var alert = first.Alert.GetProperty("alertId").GetString();
        await Waiting.UntilAsync("a note of the delivery", async () =>
            (await installation.Client.GetAsync($"/alerts/{alert}")).GetProperty("deliveries").EnumerateArray().Any(delivery =>
                delivery.GetProperty("eventId").GetString() == first.Id && delivery.GetProperty("status").GetString() == "delivered"));
        Assert.Equal(2, installation.Newsroom.Received.Count(webhook => !webhook.WasTaken));
        Assert.Single(installation.Newsroom.Received, webhook => webhook.WasTaken && webhook.Id == first.Id);
    }

    [Theory]
    [MemberData(nameof(Transports.All), MemberType = typeof(Transports))]
    public async Task What_a_subscriber_has_not_taken_yet_outlives_the_process(Transport transport)
    {
        await using var installation = await Installation.StartAsync(transport);
        installation.Newsroom.Refuse(int.MaxValue);
        await installation.SendAsync([InventedWar.First.PledgeAndBreach(DateTimeOffset.UtcNow.AddHours(-1))]);
        var refused = await installation.Newsroom.FirstAsync();

        await installation.Service.KillAsync();
        installation.Newsroom.Refuse(0);
        await installation.StartAsync();

        await installation.Newsroom.TakenAsync("the event that was refused", webhook => webhook.Id == refused.Id);
    }
}
