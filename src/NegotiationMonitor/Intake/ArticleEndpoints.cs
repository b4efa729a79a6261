using Microsoft.EntityFrameworkCore;
using NegotiationMonitor.Articles;
using NegotiationMonitor.Contracts;
using NegotiationMonitor.Observability;
using NegotiationMonitor.Storage;

namespace NegotiationMonitor.Intake;

/// <summary>Articles over HTTP.</summary>
internal static class ArticleEndpoints
{
    /// <summary>Lines that are taken in together.</summary>
    private const int LinesAtOnce = 64;

    public static void MapArticles(this IEndpointRouteBuilder web)
    {
        web.MapPost("/articles", PostAsync).WithName("PostArticles")
            .WithSummary("Takes in one article (application/json) or many, one a line (application/x-ndjson). Answered when they are on disk.");
        web.MapGet("/articles/{id:guid}", GetAsync).WithName("GetArticle")
            .WithSummary("An article in its current version, its sentences and signals.");
    }

    private static Task<IResult> PostAsync(
        HttpRequest request, ArticleParser parser, ArticleIntake intake, MonitorMetrics metrics, ILogger<ArticleIntake> log,
        CancellationToken cancellation) => request.ContentType?.Split(';')[0].Trim().ToLowerInvariant() switch
        {
            "application/x-ndjson" or "application/jsonl" or "application/x-jsonlines" =>
                PostLinesAsync(request, parser, intake, metrics, log, cancellation),
            "application/json" or "application/cloudevents+json" => PostOneAsync(request, parser, intake, metrics, log, cancellation),
            var other => Task.FromResult(Results.Problem(
                $"The content type is {(string.IsNullOrEmpty(other) ? "missing" : $"\"{other}\"")}; send one article as application/json, or one a line as application/x-ndjson.",
                statusCode: StatusCodes.Status415UnsupportedMediaType)),
        };

    private static async Task<IResult> PostOneAsync(
        HttpRequest request, ArticleParser parser, ArticleIntake intake, MonitorMetrics metrics, ILogger<ArticleIntake> log,
        CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (await request.Body.ReadAsync(buffer, cancellation) is > 0 and var read)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > parser.Limits.JsonBytes) return TooLarge(parser);
        }

        var reading = parser.Parse(bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
        var outcomes = await TakeAsync([reading], intake, metrics, log, cancellation);
        return reading is ArticleReading.Refused refused && refused.Faults.Any(fault => fault.IsSize) ? TooLarge(parser)
            : outcomes[0].Errors is { } errors ? Results.ValidationProblem(
                errors, "The article was not taken in; nothing of it is stored.", title: "The article is malformed.")
            : Results.Json(new ArticleOutcomes(outcomes), MonitorJson.Options, statusCode: StatusCodes.Status202Accepted);
    }

    private static async Task<IResult> PostLinesAsync(
        HttpRequest request, ArticleParser parser, ArticleIntake intake, MonitorMetrics metrics, ILogger<ArticleIntake> log,
        CancellationToken cancellation)
    {
        List<ArticleOutcome> outcomes = [];
        List<ArticleReading> waiting = [];
        List<int> numbers = [];
        await foreach (var line in InputLines.ReadAsync(request.BodyReader, parser.Limits.JsonBytes, cancellation))
        {
            waiting.Add(parser.Parse(line));
            numbers.Add(line.Number);
            if (waiting.Count == LinesAtOnce) await FlushAsync();
        }

        await FlushAsync();
        var status = outcomes.Count > 0 && outcomes.All(outcome => outcome.Errors is not null)
            ? StatusCodes.Status400BadRequest
            : StatusCodes.Status202Accepted;
        return Results.Json(new ArticleOutcomes(outcomes), MonitorJson.Options, statusCode: status);

        async Task FlushAsync()
        {
            var taken = await TakeAsync(waiting, intake, metrics, log, cancellation);
            outcomes.AddRange(taken.Select((outcome, at) => outcome with { Line = numbers[at] }));
            waiting.Clear();
            numbers.Clear();
        }
    }

    private static async Task<IReadOnlyList<ArticleOutcome>> TakeAsync(
        IReadOnlyList<ArticleReading> readings, ArticleIntake intake, MonitorMetrics metrics, ILogger<ArticleIntake> log,
        CancellationToken cancellation)
    {
        var accepted = readings.OfType<ArticleReading.Accepted>().Select(reading => reading.Article).ToList();
        var results = accepted.Count == 0 ? [] : await intake.TakeAsync(accepted, cancellation);
        var next = 0;
        List<ArticleOutcome> outcomes = [];
        foreach (var reading in readings)
        {
            if (reading is ArticleReading.Accepted taken)
            {
                outcomes.Add(ArticleOutcome.Of(taken.Article.Id, results[next++]));
                continue;
            }

            var refused = (ArticleReading.Refused)reading;
            metrics.Refused();
            log.ArticleRefused("HTTP", refused.Id ?? "no id", refused.Reason);
            outcomes.Add(ArticleOutcome.Of(refused));
        }

        return outcomes;
    }

    private static IResult TooLarge(ArticleParser parser) => Results.Problem(
        $"The article is too large: a body may take {parser.Limits.BodyBytes} bytes of UTF-8. Shorten it, or raise Intake:MaxArticleBytes.",
        statusCode: StatusCodes.Status413PayloadTooLarge);

    private static async Task<IResult> GetAsync(Func<MonitorDb> open, Guid id, CancellationToken cancellation)
    {
        await using var db = open();
        if (await db.Articles.AsNoTracking().Include(a => a.Signals).SingleOrDefaultAsync(a => a.Id == id, cancellation) is not { } article)
        {
            return Results.Problem($"There is no article {id}.", statusCode: StatusCodes.Status404NotFound);
        }

        return Results.Json(
            new ArticleShown(
                article.Id, article.ExternalId, article.Source, article.Url, article.Title, article.PublishedAt, article.Version,
                article.Retracted, article.ConflictId, article.Body,
                [.. article.Sentences.Select((span, index) => new SentenceShown(index, span.Start, span.End, span.In(article.Body).ToString()))],
                [.. article.Signals.OrderBy(signal => signal.Sentence).ThenBy(signal => signal.Id).Select(ArticleEvents.Found)]),
            MonitorJson.Options);
    }

    private sealed record ArticleOutcomes(IReadOnlyList<ArticleOutcome> Results);

    private sealed record ArticleShown(
        Guid ArticleId, string? Id, string? Source, string? Url, string? Title, DateTimeOffset? PublishedAt, int Version, bool Retracted,
        string? ConflictId, string Body, IReadOnlyList<SentenceShown> Sentences, IReadOnlyList<SignalFound> Signals);

    private sealed record SentenceShown(int Index, int Start, int End, string Text);
}
