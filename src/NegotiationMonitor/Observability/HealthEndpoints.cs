using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace NegotiationMonitor.Observability;

internal static class HealthEndpoints
{
    /// <summary>The tag of the checks that decide whether the service can take articles.</summary>
    public const string Ready = "ready";

    /// <summary>
    /// Serves /health/live (the process answers: restart it when this fails) and /health/ready (database and bus answer: send it
    /// no requests while this fails), 200 or 503, each check with its state and what to do about it.
    /// </summary>
    public static void MapMonitorHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready), ResponseWriter = WriteAsync });
    }

    private static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(new
    {
        status = State(report.Status),
        checks = report.Entries.ToDictionary(entry => entry.Key, entry => new
        {
            status = State(entry.Value.Status),
            description = entry.Value.Description ?? entry.Value.Exception?.Message,
            elapsedMs = Math.Round(entry.Value.Duration.TotalMilliseconds, 1),
        }),
    });

    private static string State(HealthStatus status) => status switch
    {
        HealthStatus.Healthy => "healthy",
        HealthStatus.Degraded => "degraded",
        _ => "unhealthy",
    };
}
