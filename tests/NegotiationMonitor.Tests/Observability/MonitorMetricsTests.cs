using Microsoft.Extensions.DependencyInjection;
using NegotiationMonitor.Alerts;
using NegotiationMonitor.Analysis;
using NegotiationMonitor.Analysis.Attribution;
using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Analysis.Signals;
using NegotiationMonitor.Analysis.Text;
using NegotiationMonitor.Intake;
using NegotiationMonitor.Observability;
using NegotiationMonitor.Storage.Alerts;
using Xunit;

namespace NegotiationMonitor.Tests.Observability;

public sealed class MonitorMetricsTests
{
    private const string Scope = "otel_scope_name=\"NegotiationMonitor\"";

    [Fact]
    public async Task Prometheus_reads_the_counts_of_the_way()
    {
        await using var service = await ObservedService.StartAsync();
        Count(service.Services.GetRequiredService<MonitorMetrics>());

        var page = await service.Client.GetStringAsync("/metrics", TestContext.Current.CancellationToken);

        Assert.Contains($"negotiation_monitor_articles_total{{{Scope},outcome=\"accepted\"}} 1\n", page);
        Assert.Contains($"negotiation_monitor_articles_total{{{Scope},outcome=\"duplicate\"}} 1\n", page);
        Assert.Contains($"negotiation_monitor_articles_total{{{Scope},outcome=\"refused\"}} 1\n", page);
        Assert.Contains($"negotiation_monitor_signals_total{{{Scope},type=\"military-activity\"}} 1\n", page);
        Assert.Contains($"negotiation_monitor_alert_events_total{{{Scope},event=\"raised\",kind=\"pledge-contradicted\"}} 1\n", page);
        Assert.Contains($"negotiation_monitor_outbox_published_total{{{Scope}}} 3\n", page);
        Assert.Contains($"negotiation_monitor_deliveries_total{{{Scope},outcome=\"delivered\"}} 1\n", page);
        Assert.Contains($"negotiation_monitor_deliveries_total{{{Scope},outcome=\"failed\"}} 1\n", page);
        Assert.Contains($"negotiation_monitor_analysis_duration_seconds_bucket{{{Scope},le=\"0.025\"}} 1\n", page);
    }

    private static void Count(MonitorMetrics metrics)
    {
        var signal = new Signal(SignalType.MilitaryActivity, 0.9, Source.Narrator, [new TextSpan(0, 4)]);
        var now = DateTimeOffset.UnixEpoch;
        metrics.Took([new IntakeResult.Accepted(Guid.NewGuid(), 1), new IntakeResult.Duplicate(Guid.NewGuid(), 1)]);
        metrics.Refused();
        metrics.Analysed(TimeSpan.FromMilliseconds(20), new ArticleAnalysis([new Sentence(0, new TextSpan(0, 9), [signal], [])], [], [], []));
        metrics.Happened(new AlertChange(
            new StoredAlert { Id = Guid.NewGuid(), ConflictId = "arvenia-belmark", Kind = DivergenceKind.PledgeContradicted, Party = "Arvenia", Content = "{}" }, AlertChangeKind.Raised));
        metrics.Published(3);
        metrics.Delivered();
        metrics.DeliveryFailed();
    }
}
