using System.IO.Pipelines;
using NegotiationMonitor.Articles;
using Xunit;

namespace NegotiationMonitor.Tests.Articles;

public sealed class InputLinesTests
{
    [Theory]
    [InlineData("{}\n{}\n")]
    [InlineData("{}\n{}")]
    public async Task A_reader_is_left_at_its_end_with_nothing_pending(string text)
    {
        var reader = PipeReader.Create(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)));
        var lines = 0;
        await foreach (var line in InputLines.ReadAsync(reader, 100, TestContext.Current.CancellationToken)) lines += line.Number > 0 ? 1 : 0;

        var rest = await reader.ReadAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, lines);
        Assert.True(rest.Buffer.IsEmpty);
    }
}
