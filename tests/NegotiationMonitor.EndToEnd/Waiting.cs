namespace NegotiationMonitor.EndToEnd;

/// <summary>Waits for what happens in other processes.</summary>
internal static class Waiting
{
    /// <summary>Long enough for a busy machine with two cores, and for what a killed process had claimed for a minute to be free again.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    /// <summary>Looks until there is something; gives it back.</summary>
    /// <exception cref="TimeoutException">Nothing within <see cref="Limit"/>; <paramref name="state"/> says what there was instead.</exception>
    public static async Task<T> ForAsync<T>(string what, Func<Task<T?>> look, Func<string>? state = null)
        where T : class
    {
        using var timer = new PeriodicTimer(Interval);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Limit);
        try
        {
            while (true)
            {
                if (await look() is { } found) return found;
                await timer.WaitForNextTickAsync(limit.Token);
            }
        }
        catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"Waited {Limit.TotalSeconds:0} s in vain for {what}. {state?.Invoke()}");
        }
    }

    /// <summary>Looks until it is so.</summary>
    /// <inheritdoc cref="ForAsync" path="/exception"/>
    public static Task UntilAsync(string what, Func<Task<bool>> look, Func<string>? state = null) =>
        ForAsync(what, async () => await look() ? "so" : null, state);

    /// <summary>Reads until the same was read for two seconds on end.</summary>
    public static async Task<string> UntilSteadyAsync(string what, Func<Task<string>> read)
    {
        var (last, since) = (await read(), DateTimeOffset.UtcNow);
        return await ForAsync(what, async () =>
        {
            var now = await read();
            if (now != last) (last, since) = (now, DateTimeOffset.UtcNow);
            return DateTimeOffset.UtcNow - since > TimeSpan.FromSeconds(2) ? now : null;
        });
    }
}
