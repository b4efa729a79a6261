using NegotiationMonitor.EndToEnd.Installations;

namespace NegotiationMonitor.EndToEnd.BadInput;

public sealed class BusRefusalTests(ProductionService service) : IClassFixture<ProductionService>
{
    private readonly ProductionInstallation _installation = service.Installation;

    [Theory]
    [MemberData(nameof(BadArticle.Names), MemberType = typeof(BadArticle))]
    public async Task What_is_no_article_ends_in_the_error_queue_as_it_was_sent_with_the_field_and_the_reason(string name)
    {
        var bad = BadArticle.Named(name);
        await _installation.Bus.SendAsync(bad.Bytes);

        var refused = await _installation.Bus.RefusedAsync();

        Assert.True(bad.Bytes.AsSpan().SequenceEqual(refused.Body));
        Assert.Contains(bad.Field, refused.Reason, StringComparison.Ordinal);
        Assert.True(await _installation.Service.IsReadyAsync());
    }

    [Theory]
    [MemberData(nameof(OddArticle.Names), MemberType = typeof(OddArticle))]
    public async Task What_is_odd_but_can_be_read_is_read(string name)
    {
        var odd = OddArticle.Named(name);
        await _installation.Bus.SendAsync(odd.Bytes);

        await _installation.Bus.EventAsync($"an analysis of {name}", e =>
            e.Type == "negotiation-monitor.article.analyzed" && e.Data.GetProperty("id").GetString() == odd.Id);

        Assert.True(await _installation.Service.IsReadyAsync());
    }
}
