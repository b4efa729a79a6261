using System.Text;
using System.Text.Unicode;

namespace NegotiationMonitor.Articles;

/// <summary>UTF-8 that is taken at its word: a byte that does not belong is named, not replaced.</summary>
internal static class StrictUtf8
{
    /// <summary>The bytes without a byte order mark.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    /// <summary>The offset of the first byte that isn't UTF-8, counted from 0; null where all is.</summary>
    public static int? FirstFault(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) return null;
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done) at += length;
        return at;
    }
}
