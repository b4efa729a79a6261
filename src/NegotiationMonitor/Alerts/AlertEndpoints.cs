using Microsoft.EntityFrameworkCore;
using NegotiationMonitor.Analysis.Divergences;
using NegotiationMonitor.Contracts;
using NegotiationMonitor.Storage;
using NegotiationMonitor.Storage.Alerts;

namespace NegotiationMonitor.Alerts;

/// <summary>Alerts over HTTP.</summary>
internal static class AlertEndpoints
{
    private const int MostAtOnce = 200;

    public static void MapAlerts(this IEndpointRouteBuilder web)
    {
        web.MapGet("/alerts", ListAsync).WithName("ListAlerts")
            .WithSummary("Alerts, newest first. Filter by status, kind, party and conflict; page with before, the raisedAt of the last one seen.");
        web.MapGet("/alerts/{id:guid}", GetAsync).WithName("GetAlert").WithSummary("One alert, with its history.");
    }

    private static async Task<IResult> ListAsync(
        Func<MonitorDb> open, string? status, string? kind, string? party, string? conflict, DateTimeOffset? before,
        CancellationToken cancellation, int limit = 50)
    {
        if ((Unknown<AlertStatus>("status", status) ?? Unknown<DivergenceKind>("kind", kind)) is { } problem) return problem;

        await using var db = open();
        var alerts = db.Alerts.AsNoTracking();
        if (status is not null) alerts = alerts.Where(a => a.Status == MonitorJson.ValueOf<AlertStatus>(status));
        if (kind is not null) alerts = alerts.Where(a => a.Kind == MonitorJson.ValueOf<DivergenceKind>(kind));
        if (party is not null) alerts = alerts.Where(a => a.Party == party);
        if (conflict is not null) alerts = alerts.Where(a => a.ConflictId == conflict);
        if (before?.ToUniversalTime() is { } moment) alerts = alerts.Where(a => a.RaisedAt < moment);

        var found = await alerts.OrderByDescending(a => a.RaisedAt).ThenBy(a => a.Id)
            .Take(Math.Clamp(limit, 1, MostAtOnce)).Select(a => a.Content).ToListAsync(cancellation);
        return Results.Json(new AlertList(found.ConvertAll(AlertEvents.Read)), MonitorJson.Options);
    }

    private static IResult? Unknown<TEnum>(string name, string? value)
        where TEnum : struct, Enum =>
        value is null || MonitorJson.ValueOf<TEnum>(value) is not null ? null : Results.Problem(
            $"{name} is \"{value}\"; it must be one of {string.Join(", ", Enum.GetValues<TEnum>().Select(MonitorJson.NameOf))}.",
            statusCode: StatusCodes.Status400BadRequest);

    private static async Task<IResult> GetAsync(Func<MonitorDb> open, Guid id, CancellationToken cancellation)
    {
        await using var db = open();
        if (await db.Alerts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellation) is not { } alert)
        {
            return Results.Problem($"There is no alert {id}. GET /alerts lists those there are.", statusCode: StatusCodes.Status404NotFound);
        }

        var key = $"alert/{id}";
        var history = await db.Outbox.AsNoTracking().Where(e => e.Key == key).OrderBy(e => e.Sequence)
            .Select(e => new AlertHappening(e.EventId, e.Type, e.WrittenAt, e.PublishedAt)).ToListAsync(cancellation);
        var deliveries = await db.Deliveries.AsNoTracking().Where(d => d.AlertId == id).OrderBy(d => d.Id)
            .Select(d => new AlertDelivery(d.EventId, d.Subscriber, MonitorJson.NameOf(d.Status), d.Attempts, d.DeliveredAt, d.LastError))
            .ToListAsync(cancellation);
        return Results.Json(new AlertShown(AlertEvents.Read(alert.Content), history, deliveries), MonitorJson.Options);
    }

    private sealed record AlertList(IReadOnlyList<AlertContent> Alerts);

    private sealed record AlertShown(
        AlertContent Alert, IReadOnlyList<AlertHappening> History, IReadOnlyList<AlertDelivery> Deliveries);

    private sealed record AlertHappening(Guid EventId, string Type, DateTimeOffset At, DateTimeOffset? PublishedAt);

    private sealed record AlertDelivery(
        Guid EventId, string Subscriber, string Status, int Attempts, DateTimeOffset? DeliveredAt, string? LastError);
}
