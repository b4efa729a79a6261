using System.Net;
using System.Text.Json;
using NegotiationMonitor.EndToEnd.Articles;
using NegotiationMonitor.EndToEnd.Installations;
using NegotiationMonitor.EndToEnd.Subscribers;

namespace NegotiationMonitor.EndToEnd;

public sealed class ArticleToAlertTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UtcNow;
    private static readonly InventedWar War = InventedWar.First;

    [Theory]
    [MemberData(nameof(Transports.All), MemberType = typeof(Transports))]
    public async Task An_article_becomes_an_alert_that_a_subscriber_gets_signed(Transport transport)
    {
        await using var installation = await Installation.StartAsync(transport);
        await installation.SendAsync([War.PledgeAndBreach(Now.AddHours(-1))]);

        var webhook = await installation.Newsroom.TakenAsync("a broken pledge", IsBrokenPledge);

        Assert.True(webhook.IsSignedWith(WebhookReceiver.Secret));
        Assert.Equal(webhook.Event.GetProperty("id").GetString(), webhook.Id);
        Assert.InRange(long.Parse(webhook.Timestamp), Now.ToUnixTimeSeconds(), DateTimeOffset.UtcNow.ToUnixTimeSeconds());
        Assert.Equal("1.0", webhook.Event.GetProperty("specversion").GetString());
        Assert.Equal("negotiation-monitor.alert.raised", webhook.Event.GetProperty("type").GetString());
        Assert.Equal(War.Side, webhook.Alert.GetProperty("party").GetString());
        Assert.Contains(Texts(webhook.Alert, "statements"), text => text.Contains("would stop all attacks", StringComparison.Ordinal));
        Assert.Contains(Texts(webhook.Alert, "counterparts"), text => text.Contains("shelled", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Transports.All), MemberType = typeof(Transports))]
    public async Task The_alert_is_read_over_HTTP_with_the_very_words_that_were_printed(Transport transport)
    {
        await using var installation = await Installation.StartAsync(transport);
        await installation.SendAsync([War.PledgeAndBreach(Now.AddHours(-1))]);
        var client = installation.Client;

        var listed = await Waiting.ForAsync("an alert", async () => (await client.AlertsAsync()) is { Count: > 0 } alerts ? alerts : null);
        var id = listed[0].GetProperty("alertId").GetString();
        var alert = (await client.GetAsync($"/alerts/{id}")).GetProperty("alert");

        Assert.Equal(listed[0].GetProperty("kind").GetString(), alert.GetProperty("kind").GetString());
        foreach (var quote in alert.GetProperty("statements").EnumerateArray().Concat(alert.GetProperty("counterparts").EnumerateArray()))
        {
            var article = await client.GetAsync($"/articles/{quote.GetProperty("articleId").GetString()}");
            var body = article.GetProperty("body").GetString()!;
            Assert.Equal(quote.GetProperty("text").GetString(), body[quote.GetProperty("start").GetInt32()..quote.GetProperty("end").GetInt32()]);
        }
    }

    [Theory]
    [MemberData(nameof(Transports.All), MemberType = typeof(Transports))]
    public async Task Two_outlets_show_together_what_neither_shows_alone(Transport transport)
    {
        await using var installation = await Installation.StartAsync(transport);
        var (pledge, breach) = (War.PledgeAlone(Now.AddHours(-5)), War.BreachAlone(Now.AddHours(-1)));
        await installation.SendAsync([pledge, breach]);

        var webhook = await installation.Newsroom.TakenAsync("a broken pledge", IsBrokenPledge);

        Assert.Equal([pledge.Source], Outlets(webhook.Alert, "statements"));
        Assert.Equal([breach.Source], Outlets(webhook.Alert, "counterparts"));
    }

    [Theory]
    [MemberData(nameof(Transports.All), MemberType = typeof(Transports))]
    public async Task An_article_in_which_nothing_comes_apart_raises_no_alert(Transport transport)
    {
        await using var installation = await Installation.StartAsync(transport);
        await installation.SendAsync([InventedWar.All[1].Quiet(Now.AddHours(-2)), War.PledgeAndBreach(Now.AddHours(-1))]);

        await installation.Newsroom.TakenAsync("a broken pledge", IsBrokenPledge);

        Assert.All(await installation.Client.AlertsAsync(), alert => Assert.Equal(War.Side, alert.GetProperty("party").GetString()));
    }

    [Fact]
    public async Task Every_AMQP_client_reads_the_alert_and_the_analysis_from_the_event_exchange()
    {
        await using var installation = await ProductionInstallation.StartNewAsync();
        var article = War.PledgeAndBreach(Now.AddHours(-1));
        await installation.SendAsync([article]);

        var raised = await installation.Bus.EventAsync("an alert", e => e.Type == "negotiation-monitor.alert.raised");
        var analyzed = await installation.Bus.EventAsync("an analysis", e => e.Type == "negotiation-monitor.article.analyzed");
        var webhook = await installation.Newsroom.TakenAsync("the alert", received => received.Id == raised.Id);

        Assert.Equal($"alert.{raised.Data.GetProperty("kind")}.{raised.Data.GetProperty("peakSeverity")}", raised.RoutingKey);
        Assert.StartsWith("application/cloudevents+json", raised.ContentType, StringComparison.Ordinal);
        Assert.Equal(raised.Data.GetProperty("alertId").GetString(), webhook.Alert.GetProperty("alertId").GetString());
        Assert.Equal("article.analyzed", analyzed.RoutingKey);
        Assert.Equal(article.Id, analyzed.Data.GetProperty("id").GetString());
        Assert.True(analyzed.Data.GetProperty("signals").GetArrayLength() > 1);
    }

    [Fact]
    public async Task On_production_an_article_may_come_by_HTTP_too()
    {
        await using var installation = await ProductionInstallation.StartNewAsync();
        var answer = await installation.Client.PostAsync(War.PledgeAndBreach(Now.AddHours(-1)));

        Assert.Equal("accepted", answer.GetProperty("status").GetString());
        await installation.Bus.EventAsync("an alert", e => e.Type == "negotiation-monitor.alert.raised");
    }

    [Theory]
    [MemberData(nameof(Transports.All), MemberType = typeof(Transports))]
    public async Task Operators_find_health_counts_and_jobs(Transport transport)
    {
        await using var installation = await Installation.StartAsync(transport);

        foreach (var path in new[] { "/health/live", "/health/ready", "/metrics", "/jobs" })
        {
            Assert.Equal(HttpStatusCode.OK, await installation.Client.StatusOfAsync(path));
        }
    }

    private static bool IsBrokenPledge(ReceivedWebhook webhook) => webhook.Alert.GetProperty("kind").GetString() == "pledge-contradicted";

    private static IEnumerable<string> Texts(JsonElement alert, string side) =>
        alert.GetProperty(side).EnumerateArray().Select(quote => quote.GetProperty("text").GetString()!);

    private static IEnumerable<string?> Outlets(JsonElement alert, string side) =>
        alert.GetProperty(side).EnumerateArray().Select(quote => quote.GetProperty("outlet").GetString()).Distinct();
}
