namespace NegotiationMonitor.Analysis.Encoder;

/// <summary>The files of the encoder, which the assembly carries.</summary>
internal static class EncoderFile
{
    /// <summary>One of them, to be read.</summary>
    public static Stream Open(string name) =>
        typeof(EncoderFile).Assembly.GetManifestResourceStream($"encoder/{name}")
        ?? throw new InvalidOperationException($"The assembly was built without encoder/{name}. Build it from a whole checkout.");

    /// <summary>The lines of one of them.</summary>
    public static IEnumerable<string> ReadLines(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line) yield return line;
    }
}
