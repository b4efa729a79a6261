using System.Diagnostics;
using System.Diagnostics.Metrics;
using NegotiationMonitor.Alerts;
using NegotiationMonitor.Analysis;
using NegotiationMonitor.Intake;
using NegotiationMonitor.Storage;

namespace NegotiationMonitor.Observability;

/// <summary>The counts of an article's way, as Prometheus reads them at /metrics.</summary>
internal sealed class MonitorMetrics
{
    public const string MeterName = "NegotiationMonitor";

    // Seconds: a short article takes milliseconds, a megabyte several seconds.
    private static readonly InstrumentAdvice<double> Durations = new()
    {
        HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    };

    private readonly Counter<long> _articles;
    private readonly Counter<long> _signals;
    private readonly Histogram<double> _analysis;
    private readonly Counter<long> _alertEvents;
    private readonly Counter<long> _published;
    private readonly Counter<long> _deliveries;

    public MonitorMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        _articles = meter.CreateCounter<long>("negotiation_monitor.articles", "{article}", "Articles by what became of them.");
        _signals = meter.CreateCounter<long>("negotiation_monitor.signals", "{signal}", "Signals found, by type.");
        _analysis = meter.CreateHistogram<double>("negotiation_monitor.analysis.duration", "s", "Time to read one article.", advice: Durations);
        _alertEvents = meter.CreateCounter<long>("negotiation_monitor.alert.events", "{event}", "What happened to alerts, by kind of divergence.");
        _published = meter.CreateCounter<long>("negotiation_monitor.outbox.published", "{event}", "Events that the broker has confirmed.");
        _deliveries = meter.CreateCounter<long>("negotiation_monitor.deliveries", "{delivery}", "Deliveries to subscribers by outcome.");
    }

    public void Took(IReadOnlyList<IntakeResult> results)
    {
        foreach (var result in results)
        {
            _articles.Add(1, new KeyValuePair<string, object?>("outcome", result.GetType().Name.ToLowerInvariant()));
        }
    }

    public void Refused() => _articles.Add(1, new KeyValuePair<string, object?>("outcome", "refused"));

    public void Analysed(TimeSpan elapsed, ArticleAnalysis analysis)
    {
        _analysis.Record(elapsed.TotalSeconds);
        foreach (var signal in analysis.Sentences.SelectMany(sentence => sentence.Signals))
        {
            _signals.Add(1, new KeyValuePair<string, object?>("type", MonitorJson.NameOf(signal.Type)));
        }
    }

    public void Happened(AlertChange change) => _alertEvents.Add(1, new TagList
    {
        { "event", MonitorJson.NameOf(change.Kind) },
        { "kind", MonitorJson.NameOf(change.Alert.Kind) },
    });

    public void Published(int events) => _published.Add(events);

    public void Delivered() => _deliveries.Add(1, new KeyValuePair<string, object?>("outcome", "delivered"));

    public void DeliveryFailed() => _deliveries.Add(1, new KeyValuePair<string, object?>("outcome", "failed"));
}
