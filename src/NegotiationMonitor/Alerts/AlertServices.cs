using NegotiationMonitor.Outbox;

namespace NegotiationMonitor.Alerts;

internal static class AlertServices
{
    /// <summary>Alerts, and the relay that publishes what happens to them.</summary>
    public static void AddAlerts(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<AlertAnnouncer>();
        builder.Services.AddSingleton<AlertBook>();
        builder.Services.AddSingleton<OutboxSignal>();
        builder.Services.AddHostedService<OutboxRelay>();
    }
}
