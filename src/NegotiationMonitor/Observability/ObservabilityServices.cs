using NegotiationMonitor.Configuration;
using OpenTelemetry.Metrics;
using Serilog;

namespace NegotiationMonitor.Observability;

internal static class ObservabilityServices
{
    private static readonly string[] Meters =
        [MonitorMetrics.MeterName, "MassTransit", "Npgsql", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];

    /// <summary>Logs to the console and to Seq, counts for Prometheus, and health checks (others add theirs, tagged "ready").</summary>
    public static void AddMonitorObservability(this IHostApplicationBuilder builder, MonitorOptions options)
    {
        builder.Services.AddSerilog(MonitorLogger.Create(options.Log, options.Seq), dispose: true);
        builder.Services.AddSingleton<MonitorMetrics>();
        builder.Services.AddOpenTelemetry().WithMetrics(metrics => metrics.AddMeter(Meters).AddPrometheusExporter());
        builder.Services.AddHealthChecks();
    }

    /// <summary>Serves the counts at /metrics.</summary>
    public static void MapMonitorMetrics(this IEndpointRouteBuilder app) => app.MapPrometheusScrapingEndpoint("/metrics");
}
