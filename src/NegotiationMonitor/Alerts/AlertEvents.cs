using System.Text.Json;
using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Contracts;
using NegotiationMonitor.Storage;
using NegotiationMonitor.Storage.Alerts;
using NegotiationMonitor.Storage.Outbox;

namespace NegotiationMonitor.Alerts;

/// <summary>What is told of an alert, and the event that tells it.</summary>
internal static class AlertEvents
{
    public static AlertContent Content(
        StoredAlert alert, IReadOnlyList<string> sides, Divergence divergence, QuotedArticles articles) => new()
        {
            AlertId = alert.Id,
            Version = alert.Version,
            Status = MonitorJson.NameOf(alert.Status),
            Kind = MonitorJson.NameOf(alert.Kind),
            Party = alert.Party,
            ConflictId = alert.ConflictId,
            ConflictSides = sides,
            Severity = MonitorJson.NameOf(alert.Severity),
            PeakSeverity = MonitorJson.NameOf(alert.PeakSeverity),
            Confidence = Math.Round(divergence.Confidence, 3),
            Places = divergence.Places,
            RaisedAt = alert.RaisedAt,
            FirstAt = alert.FirstAt,
            LastAt = alert.LastAt,
            Statements = [.. divergence.Statements.Select(articles.Quote).OrderBy(quote => quote.PublishedAt)],
            Counterparts = [.. divergence.Counterparts.Select(articles.Quote).OrderBy(quote => quote.PublishedAt)],
        };

    public static string Json(AlertContent content) => JsonSerializer.Serialize(content, MonitorJson.Options);

    public static AlertContent Read(string json) => JsonSerializer.Deserialize<AlertContent>(json, MonitorJson.Options)!;

    /// <summary>True when a subscriber who knows <paramref name="told"/> learns nothing from <paramref name="content"/>. Compared as JSON, for records don't compare their lists.</summary>
    public static bool Same(AlertContent content, string told) => Json(content with { Version = Read(told).Version }) == told;

    /// <summary>The event of <paramref name="change"/>. Its id follows from alert and version: written again, it is the same event.</summary>
    public static OutboxEvent Write(AlertChange change, DateTimeOffset now)
    {
        var alert = change.Alert;
        var id = NameBasedGuid.Of("alert-event", alert.Id.ToString(), alert.Version.ToString());
        var (subject, data) = (alert.Id.ToString(), Read(alert.Content));
        AlertEvent happened = change.Kind switch
        {
            AlertChangeKind.Raised => new AlertRaised { Id = id, Subject = subject, Time = now, Data = data },
            AlertChangeKind.Updated => new AlertUpdated { Id = id, Subject = subject, Time = now, Data = data },
            AlertChangeKind.Resolved => new AlertResolved { Id = id, Subject = subject, Time = now, Data = data },
            _ => new AlertRetracted { Id = id, Subject = subject, Time = now, Data = data },
        };
        return new OutboxEvent
        {
            EventId = id,
            Key = $"alert/{alert.Id}",
            Type = happened.Type,
            // The peak, so that whoever was woken by the alarm also hears of its end.
            RoutingKey = $"alert.{data.Kind}.{data.PeakSeverity}",
            Payload = JsonSerializer.Serialize<object>(happened, MonitorJson.Options),
            WrittenAt = now,
        };
    }
}
