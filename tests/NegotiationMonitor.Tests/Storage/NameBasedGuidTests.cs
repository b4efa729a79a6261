using NegotiationMonitor.Storage;
using Xunit;

namespace NegotiationMonitor.Tests.Storage;

public sealed class NameBasedGuidTests
{
    [Fact]
    public void The_same_name_gives_the_same_id() =>
        Assert.Equal(NameBasedGuid.Of("article", "Velin Post", "id:7"), NameBasedGuid.Of("article", "Velin Post", "id:7"));

    [Fact]
    public void Parts_are_kept_apart() =>
        Assert.NotEqual(NameBasedGuid.Of("ab", "c"), NameBasedGuid.Of("a", "bc"));

    [Fact]
    public void The_id_is_a_version_5_uuid() =>
        Assert.Equal((5, '5'), (NameBasedGuid.Of("x").Version, NameBasedGuid.Of("x").ToString()[14]));
}
