using System.Diagnostics;
using System.Threading.Channels;
using Microsoft.Extensions.Options;
using NegotiationMonitor.Analysis;
using NegotiationMonitor.Articles;
using NegotiationMonitor.Observability;

namespace NegotiationMonitor.Intake;

/// <summary>
/// The one way in. Articles that come while a batch is being stored make up the next batch: one transaction for many under load, no
/// waiting without it. A caller hears of success only when its article is on disk.
/// </summary>
internal sealed class ArticleIntake(
    ArticleAnalyzer analyzer, ArticleStore store, IOptions<IntakeOptions> options, MonitorMetrics metrics, ILogger<ArticleIntake> log)
    : BackgroundService
{
    private readonly Channel<Group> _waiting = Channel.CreateBounded<Group>(256);

    /// <summary>Takes in well-formed articles together; the results are in the order of the articles.</summary>
    /// <exception cref="Exception">The store could not be written: nothing of the group is stored, and it may be sent again.</exception>
    public async Task<IReadOnlyList<IntakeResult>> TakeAsync(IReadOnlyList<ReceivedArticle> articles, CancellationToken cancellation)
    {
        var group = new Group(articles);
        await _waiting.Writer.WriteAsync(group, cancellation);
        return await group.Done.Task.WaitAsync(cancellation);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await _waiting.Reader.WaitToReadAsync(stoppingToken))
            {
                await TakeBatchAsync(NextBatch(), stoppingToken);
            }
        }
        finally
        {
            // Whoever still waits is told, so that its message goes back to the queue instead of hanging until the broker notices.
            _waiting.Writer.TryComplete();
            while (_waiting.Reader.TryRead(out var group)) group.Done.TrySetCanceled(stoppingToken);
        }
    }

    private List<Group> NextBatch()
    {
        List<Group> batch = [];
        var articles = 0;
        while (articles < options.Value.BatchSize && _waiting.Reader.TryRead(out var group))
        {
            batch.Add(group);
            articles += group.Articles.Count;
        }

        return batch;
    }

    private async Task TakeBatchAsync(List<Group> batch, CancellationToken cancellation)
    {
        try
        {
            var articles = batch.SelectMany(group => group.Articles).ToList();
            var results = await store.StoreAsync(await ReadAsync(articles, cancellation), cancellation);
            metrics.Took(results);
            var at = 0;
            foreach (var group in batch)
            {
                group.Done.TrySetResult([.. results.Skip(at).Take(group.Articles.Count)]);
                at += group.Articles.Count;
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            foreach (var group in batch) group.Done.TrySetCanceled(cancellation);
        }
        catch (Exception exception) when (batch.Count > 1)
        {
            // One article must not take its neighbours down: each group is tried by itself, and only the guilty one fails.
            log.BatchSplit(exception, batch.Count);
            foreach (var group in batch) await TakeBatchAsync([group], cancellation);
        }
        catch (Exception exception)
        {
            batch[0].Done.TrySetException(exception);
        }
    }

    private async Task<IReadOnlyList<ReadArticle>> ReadAsync(List<ReceivedArticle> articles, CancellationToken cancellation)
    {
        var identities = articles.ConvertAll(ArticleIdentity.Of);
        var hashes = articles.ConvertAll(ArticleIdentity.ContentHash);
        var stored = await store.CurrentHashesAsync(identities.ConvertAll(identity => identity.Id), cancellation);

        var read = new ReadArticle[articles.Count];
        await Parallel.ForAsync(0, articles.Count, cancellation, (at, _) =>
        {
            var isStored = stored.TryGetValue(identities[at].Id, out var hash) && hash == hashes[at];
            read[at] = new ReadArticle(articles[at], identities[at], hashes[at], isStored ? null : Analyse(articles[at]));
            return ValueTask.CompletedTask;
        });
        return read;
    }

    private ArticleAnalysis Analyse(ReceivedArticle article)
    {
        var started = Stopwatch.GetTimestamp();
        var analysis = article.IsRetracted
            ? new ArticleAnalysis([], [], [], [])
            : analyzer.Analyze(article.ForAnalysis);
        metrics.Analysed(Stopwatch.GetElapsedTime(started), analysis);
        return analysis;
    }

    private sealed record Group(IReadOnlyList<ReceivedArticle> Articles)
    {
        public TaskCompletionSource<IReadOnlyList<IntakeResult>> Done { get; } =
            new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
