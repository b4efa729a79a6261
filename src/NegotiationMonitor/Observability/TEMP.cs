namespace NegotiationMonitor.Observability;
internal static class Temp
{
    public static void AddMonitorObservability(this WebApplicationBuilder b, Configuration.MonitorOptions o) { b.Services.AddSingleton<MonitorMetrics>(); }
    public static void MapMonitorHealth(this WebApplication a) { a.MapHealthChecks("/health/ready"); }
    public static void MapMonitorMetrics(this WebApplication a) { }
}
