using NegotiationMonitor.Analysis;
using NegotiationMonitor.Analysis.Knowledge;

namespace NegotiationMonitor.Knowledge;

internal static class KnowledgeServices
{
    /// <summary>The analysis, by the built-in knowledge and the user's own. Read here: a fault in it must stop the start, not the first article.</summary>
    /// <exception cref="KnowledgeException">The user's own knowledge is faulty.</exception>
    public static void AddKnowledge(this IHostApplicationBuilder builder, KnowledgeOptions options)
    {
        var reading = KnowledgeFolder.Over(options.Directory);
        var analyzer = new ArticleAnalyzer(reading.Knowledge);
        builder.Services.AddSingleton(services =>
        {
            if (options.Directory is { Length: > 0 } directory) Log(services.GetRequiredService<ILoggerFactory>(), directory, reading.Changes);
            return analyzer;
        });
    }

    private static void Log(ILoggerFactory loggers, string directory, IReadOnlyList<KnowledgeChange> changes)
    {
        var counts = changes.CountBy(change => change.Kind).ToDictionary();
        loggers.CreateLogger(typeof(KnowledgeServices)).KnowledgeInForce(
            directory,
            counts.GetValueOrDefault(KnowledgeChangeKind.Added),
            counts.GetValueOrDefault(KnowledgeChangeKind.Replaced),
            counts.GetValueOrDefault(KnowledgeChangeKind.Extended),
            counts.GetValueOrDefault(KnowledgeChangeKind.Removed));
    }
}
