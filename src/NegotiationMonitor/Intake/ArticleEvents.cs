using System.Text.Json;
using NegotiationMonitor.Contracts;
using NegotiationMonitor.Storage;
using NegotiationMonitor.Storage.Articles;
using NegotiationMonitor.Storage.Outbox;

namespace NegotiationMonitor.Intake;

/// <summary>What the bus is told of an article.</summary>
internal static class ArticleEvents
{
    public static OutboxEvent Analyzed(StoredArticle article, DateTimeOffset now)
    {
        var analyzed = new ArticleAnalyzed
        {
            Id = NameBasedGuid.Of("article-analyzed", article.Id.ToString(), article.Version.ToString()),
            Subject = article.Id.ToString(),
            Time = now,
            Data = new ArticleFindings
            {
                ArticleId = article.Id,
                Id = article.ExternalId,
                Source = article.Source,
                Version = article.Version,
                Retracted = article.Retracted,
                ConflictId = article.ConflictId,
                Sentences = article.Sentences.Count,
                Signals = [.. article.Signals.Select(Found)],
            },
        };
        return new OutboxEvent
        {
            EventId = analyzed.Id,
            Key = $"article/{article.Id}",
            Type = analyzed.Type,
            RoutingKey = "article.analyzed",
            Payload = JsonSerializer.Serialize(analyzed, MonitorJson.Options),
            WrittenAt = now,
        };
    }

    public static SignalFound Found(StoredSignal signal) => new()
    {
        Sentence = signal.Sentence,
        Type = MonitorJson.NameOf(signal.Type),
        Confidence = signal.Confidence,
        SourceKind = MonitorJson.NameOf(signal.SourceKind),
        Speaker = signal.Speaker,
        Party = signal.Party,
        Direction = signal.Direction is { } direction ? MonitorJson.NameOf(direction) : null,
        Mode = signal.Mode is { } mode ? MonitorJson.NameOf(mode) : null,
        Actor = signal.Actor,
        Places = signal.Places,
    };
}
