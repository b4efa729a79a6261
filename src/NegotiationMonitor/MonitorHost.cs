using Hangfire;
using NegotiationMonitor.Alerts;
using NegotiationMonitor.Bus;
using NegotiationMonitor.Configuration;
using NegotiationMonitor.Correlation;
using NegotiationMonitor.Database;
using NegotiationMonitor.Delivery;
using NegotiationMonitor.Intake;
using NegotiationMonitor.Knowledge;
using NegotiationMonitor.Observability;
using NegotiationMonitor.Schedules;
using NegotiationMonitor.Web;

namespace NegotiationMonitor;

/// <summary>The service, put together in the order of an article's way.</summary>
internal static class MonitorHost
{
    /// <summary>Builds the service and makes its database ready; nothing is taken in before it is started.</summary>
    /// <param name="settings">Settings from the command line, each "--Section:Key=value".</param>
    /// <param name="cancellation">Ends the wait for a database that does not answer.</param>
    /// <exception cref="InvalidConfigurationException">The configuration has faults; all are named.</exception>
    /// <exception cref="Analysis.Knowledge.KnowledgeException">The user's own knowledge is faulty.</exception>
    /// <exception cref="SchemaOutdatedException">The database lacks migrations and must not be migrated here.</exception>
    public static async Task<WebApplication> BuildAsync(IReadOnlyList<string> settings, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.AddMonitorConfiguration(settings);
        var options = MonitorOptions.From(builder.Configuration);

        builder.AddMonitorObservability(options);
        builder.AddStorage(options.Database);
        builder.AddKnowledge(options.Knowledge);
        builder.AddIntake();
        builder.AddBus(options.Bus);
        builder.AddCorrelation();
        builder.AddAlerts();
        builder.AddDelivery(options.Database);
        builder.AddSchedules(options.Schedules, options.Database);
        builder.AddWeb(options.Web);

        var app = builder.Build();
        await app.Services.GetRequiredService<DatabaseSchema>().PrepareAsync(cancellation);

        app.MapArticles();
        app.MapAlerts();
        app.MapMonitorHealth();
        app.MapMonitorMetrics();
        // Its default filter lets in requests from this machine only.
        app.MapHangfireDashboard("/jobs", new DashboardOptions { DashboardTitle = "NegotiationMonitor: deliveries" });
        return app;
    }
}
