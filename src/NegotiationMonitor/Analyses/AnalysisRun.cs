using System.Runtime.CompilerServices;
using System.Threading.Channels;
using NegotiationMonitor.Articles;

namespace NegotiationMonitor.Analyses;

/// <summary>Analyses articles on all cores at once and gives the outcomes in the order of the input, each as soon as it is there.</summary>
public sealed class AnalysisRun(ArticleReader reader)
{
    // Enough that no core waits for a slow neighbour, few enough that a long input is never held in memory.
    private static readonly int Ahead = 2 * Environment.ProcessorCount;

    /// <summary>The outcome of each of <paramref name="inputs"/>; with <paramref name="explain"/> the findings are told too.</summary>
    public async IAsyncEnumerable<AnalysisOutcome> OutcomesAsync(
        IAsyncEnumerable<ArticleInput> inputs, bool explain, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var begun = Channel.CreateBounded<Task<AnalysisOutcome>>(Ahead);
        _ = BeginAsync(inputs, begun.Writer, explain, stop.Token);
        try
        {
            await foreach (var outcome in begun.Reader.ReadAllAsync(cancellation)) yield return await outcome;
        }
        finally
        {
            // Not awaited: a read from a terminal or a pipe can't be interrupted, and who presses Ctrl-C has waited long enough.
            await stop.CancelAsync();
        }
    }

    /// <summary>Begins one article after the other; never throws: what stops it reaches the reading end of the channel.</summary>
    private async Task BeginAsync(
        IAsyncEnumerable<ArticleInput> inputs, ChannelWriter<Task<AnalysisOutcome>> begun, bool explain, CancellationToken cancellation)
    {
        try
        {
            await foreach (var input in inputs.WithCancellation(cancellation))
            {
                await begun.WriteAsync(Task.Run(() => OutcomeOf(input, explain), cancellation), cancellation);
            }

            begun.Complete();
        }
        catch (Exception end)
        {
            begun.Complete(end);
        }
    }

    private AnalysisOutcome OutcomeOf(ArticleInput input, bool explain)
    {
        if (input.Reading is not ArticleReading.Accepted(var article))
        {
            return new AnalysisOutcome.Refused(input.Complaint((ArticleReading.Refused)input.Reading));
        }

        var name = input.NameOf(article);
        if (article.IsRetracted) return new AnalysisOutcome.Withdrawn(name, article);
        try
        {
            return new AnalysisOutcome.Analyzed(reader.Read(name, article, explain));
        }
        catch (Exception fault)
        {
            // A fault of ours in one article must not cost the reader all the others.
            var failure = new ArticleFault("analysis", $"failed ({fault.GetType().Name}: {fault.Message})", "please report it with the article");
            return new AnalysisOutcome.Refused(input.Complaint(new ArticleReading.Refused(article.Id, [failure])));
        }
    }
}
