using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace NegotiationMonitor.Articles;

/// <summary>A line of a stream.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Bytes">Without its line break; empty where <paramref name="IsTooLong"/>.</param>
/// <param name="IsTooLong">True when the line was longer than allowed: its bytes were read over, not kept.</param>
internal readonly record struct InputLine(int Number, ReadOnlyMemory<byte> Bytes, bool IsTooLong);

/// <summary>The lines of a stream, as they come in, and what stands before they are taken.</summary>
internal static class InputLines
{
    /// <summary>Every line that isn't blank. A line is held only up to <paramref name="maxBytes"/>, so that one endless line can't fill the memory.</summary>
    public static async IAsyncEnumerable<InputLine> ReadAsync(PipeReader reader, int maxBytes, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var number = 1;
        var isTooLong = false;
        while (true)
        {
            var result = await reader.ReadAsync(cancellation);
            var buffer = result.Buffer;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                var line = LineOf(buffer.Slice(0, end), number++, maxBytes, isTooLong);
                isTooLong = false;
                buffer = buffer.Slice(buffer.GetPosition(1, end));
                if (line.IsTooLong || !IsBlank(line.Bytes.Span)) yield return line;
            }

            if (result.IsCompleted)
            {
                var last = LineOf(buffer, number, maxBytes, isTooLong);
                // A web request's reader must be left with nothing pending, or the server drops the connection.
                reader.AdvanceTo(result.Buffer.End);
                if (last.IsTooLong || !IsBlank(last.Bytes.Span)) yield return last;
                yield break;
            }

            if (buffer.Length > maxBytes)
            {
                isTooLong = true;
                buffer = buffer.Slice(buffer.End);
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    /// <summary>The stream's first line that isn't blank, left in the stream; cut off after <paramref name="maxBytes"/>.</summary>
    public static async Task<byte[]> PeekAsync(PipeReader reader, int maxBytes, CancellationToken cancellation)
    {
        while (true)
        {
            var result = await reader.ReadAsync(cancellation);
            var line = FirstLine(result.Buffer, out var isWhole);
            var isEnough = isWhole || result.IsCompleted || result.Buffer.Length > maxBytes;
            var found = isEnough ? line.ToArray() : [];
            reader.AdvanceTo(result.Buffer.Start, isEnough ? result.Buffer.Start : result.Buffer.End);
            if (isEnough) return found;
        }
    }

    /// <summary>All that is left of the stream; null where that is more than <paramref name="maxBytes"/>.</summary>
    public static async Task<byte[]?> ToEndAsync(PipeReader reader, int maxBytes, CancellationToken cancellation)
    {
        while (true)
        {
            var result = await reader.ReadAsync(cancellation);
            if (result.Buffer.Length > maxBytes) return null;
            if (result.IsCompleted) return result.Buffer.ToArray();
            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    private static ReadOnlySequence<byte> FirstLine(ReadOnlySequence<byte> buffer, out bool isWhole)
    {
        while (buffer.PositionOf((byte)'\n') is { } end)
        {
            var line = buffer.Slice(0, end);
            isWhole = true;
            if (!IsBlank(line.ToArray())) return line;
            buffer = buffer.Slice(buffer.GetPosition(1, end));
        }

        isWhole = false;
        return buffer;
    }

    private static InputLine LineOf(ReadOnlySequence<byte> bytes, int number, int maxBytes, bool isTooLong) =>
        isTooLong || bytes.Length > maxBytes ? new InputLine(number, default, true) : new InputLine(number, bytes.ToArray(), false);

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r\n"u8) < 0;
}
