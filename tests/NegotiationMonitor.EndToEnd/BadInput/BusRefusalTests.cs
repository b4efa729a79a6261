using NegotiationMonitor.EndToEnd.Articles;
using NegotiationMonitor.EndToEnd.Installations;
using RabbitMQ.Client;

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

    [Theory]
    [InlineData("text/plain", null)]
    [InlineData("application/xml", null)]
    [InlineData("no content type at all", null)]
    [InlineData("", null)]
    [InlineData("application/json; charset=utf-8", "not a GUID")]
    [InlineData(null, "not a GUID")]
    public async Task What_else_a_client_writes_on_an_article_keeps_nobody_from_reading_it(string? contentType, string? messageId)
    {
        var article = new InventedArticle($"{contentType}/{messageId}", "Northern Wire", DateTimeOffset.UtcNow, "The ministry said that its troops would leave the town.");
        var properties = new BasicProperties { ContentType = contentType, MessageId = messageId, CorrelationId = messageId };
        await _installation.Bus.SendAsync(article.ToJson(), properties);

        await _installation.Bus.EventAsync("an analysis", e =>
            e.Type == "negotiation-monitor.article.analyzed" && e.Data.GetProperty("id").GetString() == article.Id);
    }

    [Fact]
    public async Task An_article_that_calls_itself_an_envelope_and_is_none_ends_in_the_error_queue()
    {
        var article = InventedWar.First.Quiet(DateTimeOffset.UtcNow);
        await _installation.Bus.SendAsync(article.ToJson(), new BasicProperties { ContentType = "application/vnd.masstransit+json" });

        var refused = await _installation.Bus.RefusedAsync();

        Assert.True(article.ToJson().AsSpan().SequenceEqual(refused.Body));
        Assert.NotEmpty(refused.Reason);
    }
}
