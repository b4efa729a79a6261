using Hangfire;
using Hangfire.InMemory;
using Hangfire.PostgreSql;
using NegotiationMonitor.Database;

namespace NegotiationMonitor.Delivery;

internal static class DeliveryServices
{
    /// <summary>Deliveries by Hangfire: on PostgreSQL its jobs survive, in memory the sweep makes them anew from the rows.</summary>
    public static void AddDelivery(this IHostApplicationBuilder builder, DatabaseOptions database)
    {
        builder.Services.AddHangfire(hangfire =>
        {
            hangfire.UseSimpleAssemblyNameTypeSerializer().UseRecommendedSerializerSettings();
            if (database.Provider == DatabaseProvider.PostgreSql)
            {
                hangfire.UsePostgreSqlStorage(
                    postgres => postgres.UseNpgsqlConnection(database.ConnectionStringInForce()),
                    new PostgreSqlStorageOptions { QueuePollInterval = TimeSpan.FromSeconds(1), EnableLongPolling = true });
            }
            else
            {
                hangfire.UseInMemoryStorage(new InMemoryStorageOptions { MaxExpirationTime = TimeSpan.FromHours(1) });
            }
        });
        builder.Services.AddHangfireServer(server =>
        {
            server.WorkerCount = 4;
            server.SchedulePollingInterval = TimeSpan.FromSeconds(1);
        });
        builder.Services.AddHttpClient<WebhookClient>(http => http.Timeout = Timeout.InfiniteTimeSpan)
            // A redirect would send the signed text to an address that nobody configured.
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false });
        builder.Services.AddTransient<WebhookDelivery>();
        builder.Services.AddSingleton<DeliveryQueue>();
        builder.Services.AddSingleton<DeliveryPlanner>();
    }
}
