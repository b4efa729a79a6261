using NegotiationMonitor.Correlation;
using NegotiationMonitor.Tests.Alerts;
using Xunit;

namespace NegotiationMonitor.Tests.Correlation;

public sealed class EpisodesTests
{
    private static readonly TimeSpan Window = TimeSpan.FromDays(3);

    [Fact]
    public void Pairs_less_than_a_window_apart_are_one_episode() =>
        Assert.Single(Episodes.Of([Pairs.At(days: 0), Pairs.At(days: 3), Pairs.At(days: 5)], Window));

    [Fact]
    public void A_gap_longer_than_the_window_parts_two_episodes() =>
        Assert.Equal(2, Episodes.Of([Pairs.At(days: 0), Pairs.At(days: 3.1)], Window).Count);

    [Fact]
    public void The_order_of_the_pairs_does_not_matter() =>
        Assert.Equal(
            Episodes.Of([Pairs.At(days: 0), Pairs.At(days: 9), Pairs.At(days: 2)], Window).Select(episode => episode.Count),
            Episodes.Of([Pairs.At(days: 9), Pairs.At(days: 2), Pairs.At(days: 0)], Window).Select(episode => episode.Count));
}
