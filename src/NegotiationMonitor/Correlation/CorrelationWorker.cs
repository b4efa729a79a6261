using NegotiationMonitor.Outbox;

namespace NegotiationMonitor.Correlation;

/// <summary>Correlates one dirty conflict after the other, as soon as there is one.</summary>
internal sealed class CorrelationWorker(
    ConflictCorrelator correlator, CorrelationSignal signal, OutboxSignal outbox, TimeProvider clock, ILogger<CorrelationWorker> log)
    : BackgroundService
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await correlator.CorrelateNextAsync(stoppingToken)) outbox.Set();
                await signal.WaitAsync(LookAgain, clock, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                log.CorrelationFailed(exception);
                await Task.Delay(PauseAfterFailure, clock, stoppingToken);
            }
        }
    }
}
