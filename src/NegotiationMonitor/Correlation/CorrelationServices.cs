using NegotiationMonitor.Analysis.Divergences;

namespace NegotiationMonitor.Correlation;

internal static class CorrelationServices
{
    /// <summary>Words against ground, a conflict at a time.</summary>
    public static void AddCorrelation(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<CorrelationSignal>();
        builder.Services.AddSingleton(_ => new DivergenceFinder());
        builder.Services.AddSingleton<ConflictCorrelator>();
        builder.Services.AddHostedService<CorrelationWorker>();
    }
}
