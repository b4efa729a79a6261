using System.Threading.Channels;

namespace NegotiationMonitor.Outbox;

/// <summary>Wakes a worker in this process as soon as there is work; a worker also looks by itself now and then, for work left by another process.</summary>
internal abstract class WorkSignal
{
    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>There is work.</summary>
    public void Set() => _wake.Writer.TryWrite(true);

    /// <summary>Returns when there is work, or after <paramref name="atLatest"/>.</summary>
    public async Task WaitAsync(TimeSpan atLatest, TimeProvider clock, CancellationToken cancellation)
    {
        using var timeout = new CancellationTokenSource(atLatest, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        try
        {
            await _wake.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // The time is up: look for work that nobody here told of.
        }
    }
}

/// <summary>Events wait in the outbox.</summary>
internal sealed class OutboxSignal : WorkSignal;
