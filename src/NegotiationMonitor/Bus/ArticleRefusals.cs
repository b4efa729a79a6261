using NegotiationMonitor.Articles;
using NegotiationMonitor.Intake;
using NegotiationMonitor.Observability;

namespace NegotiationMonitor.Bus;

/// <summary>Counts and logs messages that are no articles.</summary>
internal sealed class ArticleRefusals(MonitorMetrics metrics, ILogger<ArticleRefusals> log)
{
    /// <summary>The exception that sends the message to the error queue with its reason.</summary>
    public ArticleRefusedException Of(ArticleReading.Refused refused)
    {
        metrics.Refused();
        log.ArticleRefused("the bus", refused.Id ?? "no id", refused.Reason);
        return new ArticleRefusedException(refused.Reason);
    }
}
