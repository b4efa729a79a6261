using System.Security.Cryptography;
using System.Text;

namespace NegotiationMonitor.Storage;

/// <summary>Ids made from names, so that the same thing gets the same id whoever makes it: UUID version 5 (RFC 9562 §5.5).</summary>
public static class NameBasedGuid
{
    private static readonly Guid Namespace = new("8a1f3f0e-6f0b-4c5e-9a57-1d2f6f1c9b10");

    /// <summary>The id for the parts of a name. Parts are kept apart: ("ab", "c") and ("a", "bc") differ.</summary>
    public static Guid Of(params ReadOnlySpan<string> parts)
    {
        // U+001F, the unit separator, occurs in no part that a person writes.
        var name = string.Join('\u001F', parts!);
        Span<byte> input = new byte[16 + Encoding.UTF8.GetMaxByteCount(name.Length)];
        Namespace.TryWriteBytes(input, bigEndian: true, out _);
        var length = 16 + Encoding.UTF8.GetBytes(name, input[16..]);

        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
#pragma warning disable CA5350 // Version 5 is defined with SHA-1; it names, it does not protect.
        SHA1.HashData(input[..length], hash);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
