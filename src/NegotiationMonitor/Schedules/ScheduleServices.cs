using NegotiationMonitor.Alerts;
using NegotiationMonitor.Database;
using NegotiationMonitor.Delivery;
using Quartz;

namespace NegotiationMonitor.Schedules;

internal static class ScheduleServices
{
    /// <summary>What happens by the clock, by Quartz: on PostgreSQL kept and clustered, so that a trigger fires once however many processes run.</summary>
    public static void AddSchedules(this IHostApplicationBuilder builder, SchedulesOptions schedules, DatabaseOptions database)
    {
        builder.Services.AddQuartz(quartz =>
        {
            if (database.Provider == DatabaseProvider.PostgreSql)
            {
                quartz.UsePersistentStore(store =>
                {
                    store.UsePostgres(database.ConnectionStringInForce());
                    store.UseClustering();
                    store.UseSystemTextJsonSerializer();
                    store.ProvisionSchema();
                });
            }

            quartz.ScheduleJob<AlertSweep>(trigger => trigger.WithIdentity("alert-sweep").WithCronSchedule(schedules.AlertSweep));
            quartz.ScheduleJob<DeliverySweep>(trigger => trigger.WithIdentity("delivery-sweep").WithCronSchedule(schedules.DeliverySweep));
        });
        builder.Services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
    }
}
