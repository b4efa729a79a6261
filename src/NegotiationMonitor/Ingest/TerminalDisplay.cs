using Spectre.Console;

namespace NegotiationMonitor.Ingest;

/// <summary>A progress bar by bytes sent, with refusals above it.</summary>
/// <param name="terminal">The terminal that shows the bar.</param>
/// <param name="task">The bar; indeterminate where the input's length isn't known.</param>
internal sealed class TerminalDisplay(IAnsiConsole terminal, ProgressTask task) : IIngestDisplay
{
    /// <summary>Shows the bar while <paramref name="work"/> runs.</summary>
    /// <param name="terminal">The terminal.</param>
    /// <param name="bytes">How long the input is; null where that isn't known.</param>
    /// <param name="work">The sending.</param>
    public static Task ShowAsync(IAnsiConsole terminal, long? bytes, Func<IIngestDisplay, Task> work) =>
        terminal.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(async progress =>
            {
                var task = progress.AddTask("Sending", maxValue: Math.Max(1, bytes ?? 1));
                task.IsIndeterminate = bytes is null;
                await work(new TerminalDisplay(terminal, task));
                task.IsIndeterminate = false;
                task.Value = task.MaxValue;
            });

    /// <inheritdoc/>
    public void Complain(string line) => terminal.MarkupLineInterpolated($"[red]{line}[/]");

    /// <inheritdoc/>
    public void Advance(long bytes, IngestCounts counts)
    {
        // As sent, an article may be longer than in its file: only the end makes it 100 %.
        if (!task.IsIndeterminate) task.Value = Math.Min(task.Value + bytes, task.MaxValue * 0.99);
        task.Description = $"{counts.Sent} sent, {counts.Refused} refused";
    }
}
