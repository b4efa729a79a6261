using System.Text.Json;
using NegotiationMonitor.EndToEnd.Articles;
using NegotiationMonitor.EndToEnd.Installations;

namespace NegotiationMonitor.EndToEnd;

public sealed class RestartTests
{
    private static readonly IReadOnlyList<InventedArticle> Articles =
        [.. InventedWar.All.SelectMany(war => war.Coverage(DateTimeOffset.UtcNow))];

    [Fact]
    public async Task Killed_in_mid_work_the_embedded_service_takes_up_all_it_has_accepted()
    {
        var expected = await QuietRunAsync(Transport.Embedded);
        await using var installation = await Installation.StartAsync(Transport.Embedded);

        // The sender does what any must: what was not confirmed is sent again after the restart.
        var confirmed = await PostUntilKilledAsync(installation, killAfter: Articles.Count / 3);
        await installation.StartAsync();
        await installation.SendAsync([.. Articles.Except(confirmed)]);

        await AlertsAreAsync(expected, installation);
        foreach (var article in Articles)
        {
            Assert.Equal(1, (await installation.Client.PostAsync(article)).GetProperty("version").GetInt32());
        }
    }

    [Fact]
    public async Task Killed_in_mid_work_the_production_service_reads_each_message_to_the_end()
    {
        var expected = await QuietRunAsync(Transport.Production);
        await using var installation = await ProductionInstallation.StartNewAsync();

        await installation.SendAsync(Articles);
        await installation.Bus.EventAsync("an analysis", e => e.Type == "negotiation-monitor.article.analyzed");
        await installation.Service.KillAsync();
        await installation.StartAsync();

        await AlertsAreAsync(expected, installation);
        await Waiting.UntilAsync(
            "an analysis of each article",
            () => Task.FromResult(Analyzed(installation).Distinct().Count() == Articles.Count),
            () => $"{Analyzed(installation).Distinct().Count()} of {Articles.Count} came.");
        // The same event may come again, another one of the same article may not.
        var analyses = installation.Bus.Events.Where(IsAnalysis).DistinctBy(e => e.Id).ToList();
        Assert.Equal(Articles.Count, analyses.Count);
        Assert.All(analyses, e => Assert.Equal(1, e.Data.GetProperty("version").GetInt32()));
    }

    [Theory]
    [MemberData(nameof(Transports.All), MemberType = typeof(Transports))]
    public async Task Asked_to_stop_the_service_ends_well_and_goes_on_at_the_next_start(Transport transport)
    {
        await using var installation = await Installation.StartAsync(transport);
        await installation.SendAsync([Articles[1]]);

        Assert.Equal(0, await installation.Service.StopAsync());
        await installation.StartAsync();

        await installation.Newsroom.TakenAsync(
            "a broken pledge", webhook => webhook.Alert.GetProperty("kind").GetString() == "pledge-contradicted");
    }

    private static async Task<string> QuietRunAsync(Transport transport)
    {
        await using var installation = await Installation.StartAsync(transport);
        await installation.SendAsync(Articles);
        await Waiting.UntilAsync("an alert of each war", async () =>
        {
            var parties = (await installation.Client.AlertsAsync()).Select(alert => alert.GetProperty("party").GetString()).ToHashSet();
            return InventedWar.All.All(war => parties.Contains(war.Side));
        });
        return await Waiting.UntilSteadyAsync("alerts that change no more", installation.Client.AlertContentsAsync);
    }

    private static async Task AlertsAreAsync(string expected, Installation installation)
    {
        await Waiting.UntilAsync("as many alerts as in a quiet run", async () => Lines(await installation.Client.AlertContentsAsync()) >= Lines(expected));
        Assert.Equal(expected, await Waiting.UntilSteadyAsync("alerts that change no more", installation.Client.AlertContentsAsync));

        // Each version of each alert is told, none under two ids; the last thing told of an alert is how it stands.
        var alerts = await installation.Client.AlertsAsync();
        await Waiting.UntilAsync("a webhook of each alert as it stands", () => Task.FromResult(alerts.All(alert => IsTold(installation, alert))));
        var told = installation.Newsroom.Received.DistinctBy(webhook => webhook.Id).Select(webhook =>
            (webhook.Alert.GetProperty("alertId").GetString(), webhook.Alert.GetProperty("version").GetInt32())).ToList();
        Assert.Equal(told.Distinct(), told);
    }

    private static async Task<IReadOnlyList<InventedArticle>> PostUntilKilledAsync(Installation installation, int killAfter)
    {
        List<InventedArticle> confirmed = [];
        var (client, service) = (installation.Client, installation.Service);
        foreach (var article in Articles)
        {
            if (confirmed.Count == killAfter)
            {
                // On its way while the process dies: it may be stored or not, and its sender does not know.
                var unconfirmed = client.PostAsync(article);
                await service.KillAsync();
                await Assert.ThrowsAnyAsync<HttpRequestException>(() => unconfirmed);
                break;
            }

            await client.PostAsync(article);
            confirmed.Add(article);
        }

        return confirmed;
    }

    private static bool IsTold(Installation installation, JsonElement alert) => installation.Newsroom.Received.Any(webhook =>
        webhook.WasTaken
        && webhook.Alert.GetProperty("alertId").GetString() == alert.GetProperty("alertId").GetString()
        && webhook.Alert.GetProperty("version").GetInt32() == alert.GetProperty("version").GetInt32());

    private static bool IsAnalysis(Bus.BusEvent e) => e.Type == "negotiation-monitor.article.analyzed";

    private static IEnumerable<string?> Analyzed(ProductionInstallation installation) => installation.Bus.Events.Where(IsAnalysis)
        .Select(e => $"{e.Data.GetProperty("source")}/{e.Data.GetProperty("id")}");

    private static int Lines(string text) => text.Split('\n').Length;
}
