using NegotiationMonitor.Analysis.Divergences;
using Xunit;

namespace NegotiationMonitor.Analysis.Tests.Divergences;

public sealed class EpisodesTests
{
    private static readonly DateTimeOffset Start = new(2031, 5, 1, 6, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Pairs_less_than_a_window_apart_are_one_episode() => Assert.Equal([3], SizesOf(0, 3, 5));

    [Fact]
    public void A_gap_longer_than_the_window_parts_two_episodes() => Assert.Equal([1, 1], SizesOf(0, 3.1));

    [Fact]
    public void The_order_of_the_pairs_does_not_matter() => Assert.Equal(SizesOf(0, 9, 2), SizesOf(9, 2, 0));

    private static IEnumerable<int> SizesOf(params double[] days) =>
        Episodes.Of(days, TimeSpan.FromDays(3), day => Start.AddDays(day)).Select(episode => episode.Count);
}
