using NegotiationMonitor.EndToEnd.Articles;
using NegotiationMonitor.EndToEnd.Installations;

namespace NegotiationMonitor.EndToEnd;

public sealed class ReplayTests
{
    private static readonly IReadOnlyList<InventedArticle> Articles =
        [.. InventedWar.All.Take(3).SelectMany(war => war.Coverage(DateTimeOffset.UtcNow))];

    [Theory]
    [MemberData(nameof(Transports.All), MemberType = typeof(Transports))]
    public async Task The_same_articles_twice_give_each_alert_once(Transport transport)
    {
        await using var installation = await Installation.StartAsync(transport);
        await installation.SendAsync(Articles);
        var once = await SettledAsync(installation);
        var ids = await AlertIdsAsync(installation);

        await installation.SendAsync(Articles);

        Assert.Equal(once, await SettledAsync(installation));
        Assert.Equal(ids, await AlertIdsAsync(installation));
        var told = installation.Newsroom.Received.Select(webhook => webhook.Id).ToList();
        Assert.Equal(told.Distinct(), told);
    }

    [Theory]
    [MemberData(nameof(Transports.All), MemberType = typeof(Transports))]
    public async Task The_same_articles_in_another_order_give_the_same_alerts(Transport transport)
    {
        string inOrder;
        await using (var installation = await Installation.StartAsync(transport))
        {
            await installation.SendAsync(Articles);
            inOrder = await SettledAsync(installation);
        }

        await using var other = await Installation.StartAsync(transport);
        await other.SendAsync([.. Articles.Reverse()]);

        Assert.Equal(inOrder, await SettledAsync(other));
    }

    [Theory]
    [MemberData(nameof(Transports.All), MemberType = typeof(Transports))]
    public async Task An_article_sent_again_is_told_to_be_a_duplicate(Transport transport)
    {
        await using var installation = await Installation.StartAsync(transport);
        var article = Articles[0];

        var first = await installation.Client.PostAsync(article);
        var second = await installation.Client.PostAsync(article);

        Assert.Equal("accepted", first.GetProperty("status").GetString());
        Assert.Equal("duplicate", second.GetProperty("status").GetString());
        Assert.Equal(first.GetProperty("articleId").GetString(), second.GetProperty("articleId").GetString());
    }

    private static async Task<string> SettledAsync(Installation installation)
    {
        await Waiting.UntilAsync("an alert", async () => (await installation.Client.AlertsAsync()).Count > 0);
        return await Waiting.UntilSteadyAsync("alerts that change no more", installation.Client.AlertContentsAsync);
    }

    private static async Task<IEnumerable<string>> AlertIdsAsync(Installation installation) =>
        (await installation.Client.AlertsAsync()).Select(alert => alert.GetProperty("alertId").GetString()!).Order(StringComparer.Ordinal);
}
