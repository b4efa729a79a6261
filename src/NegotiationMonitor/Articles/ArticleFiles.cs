using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace NegotiationMonitor.Articles;

/// <summary>
/// Reads articles from files and from standard input, one after the other as they come. ".jsonl" and ".ndjson" hold one article a line, ".txt"
/// a body alone; anything else is looked at: "{" begins JSON lines or one object over several lines, "[" a list of objects, other text is a body.
/// </summary>
/// <param name="parser">Reads each article.</param>
/// <param name="standardInput">What the path "-" stands for.</param>
public sealed class ArticleFiles(ArticleParser parser, Stream standardInput)
{
    /// <summary>The most bytes of a JSON document that isn't in lines: it has to be held whole.</summary>
    private const int MostDocumentBytes = 256 * 1024 * 1024;

    /// <summary>Every article in <paramref name="paths"/>, in order; a file that can't be read is one refusal.</summary>
    public async IAsyncEnumerable<ArticleInput> ReadAsync(
        IEnumerable<string> paths, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var path in paths)
        {
            var stream = Open(path, out var fault);
            await using var file = stream == standardInput ? null : stream; // standard input is its owner's to close
            if (stream is null)
            {
                yield return new ArticleInput(path, new ArticleReading.Refused(null, [fault]));
                continue;
            }

            var reader = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 64 * 1024, leaveOpen: true));
            await foreach (var input in ReadAsync(reader, path, cancellation)) yield return input;
            await reader.CompleteAsync();
        }
    }

    private IAsyncEnumerable<ArticleInput> ReadAsync(PipeReader reader, string path, CancellationToken cancellation) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".jsonl" or ".ndjson" => ReadLinesAsync(reader, path, cancellation),
            ".txt" => ReadBodyAsync(reader, path, cancellation),
            _ => ReadAnyAsync(reader, path, cancellation),
        };

    private async IAsyncEnumerable<ArticleInput> ReadLinesAsync(
        PipeReader reader, string path, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var line in InputLines.ReadAsync(reader, parser.Limits.JsonBytes, cancellation))
        {
            yield return new ArticleInput($"{NameOf(path)}:{line.Number}", parser.Parse(line));
        }
    }

    private async IAsyncEnumerable<ArticleInput> ReadBodyAsync(
        PipeReader reader, string path, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // One byte order mark and one byte more than allowed are enough to judge.
        var body = await InputLines.ToEndAsync(reader, parser.Limits.BodyBytes + 4, cancellation);
        var id = path == "-" ? NameOf(path) : Path.GetFileNameWithoutExtension(path);
        yield return new ArticleInput(
            NameOf(path), body is null ? parser.TooLargeText(id) : parser.ParseText(id, body));
    }

    private async IAsyncEnumerable<ArticleInput> ReadAnyAsync(
        PipeReader reader, string path, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var first = StrictUtf8.WithoutMark(await InputLines.PeekAsync(reader, parser.Limits.JsonBytes, cancellation));
        var start = first.Span.TrimStart(" \t\r\n"u8);
        var isJson = Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase) || start.StartsWith("{"u8) || start.StartsWith("["u8);
        var inputs = !isJson ? ReadBodyAsync(reader, path, cancellation)
            : start.StartsWith("{"u8) && IsJson(first) ? ReadLinesAsync(reader, path, cancellation)
            : ReadDocumentAsync(reader, path, cancellation);
        await foreach (var input in inputs) yield return input;
    }

    private async IAsyncEnumerable<ArticleInput> ReadDocumentAsync(
        PipeReader reader, string path, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var name = NameOf(path);
        if (await InputLines.ToEndAsync(reader, MostDocumentBytes, cancellation) is not { } bytes)
        {
            var fault = new ArticleFault("file", $"is larger than {MostDocumentBytes:N0} bytes", "write one article a line and call it .jsonl");
            yield return new ArticleInput(name, new ArticleReading.Refused(null, [fault]));
        }
        else if (StrictUtf8.WithoutMark(bytes).Span.TrimStart(" \t\r\n"u8).StartsWith("["u8) && ListIn(bytes) is { } list)
        {
            using (list)
            {
                var index = 0;
                foreach (var element in list.RootElement.EnumerateArray())
                {
                    yield return new ArticleInput($"{name}[{index++}]", parser.Parse(element));
                }
            }
        }
        else if (HasAnObjectALine(bytes))
        {
            // JSON lines of which the first is broken: the others still count.
            var lines = PipeReader.Create(new MemoryStream(bytes));
            await foreach (var input in ReadLinesAsync(lines, path, cancellation)) yield return input;
        }
        else
        {
            yield return new ArticleInput(name, parser.Parse(bytes));
        }
    }

    private static bool HasAnObjectALine(ReadOnlySpan<byte> bytes)
    {
        var lines = 0;
        foreach (var range in bytes.Split((byte)'\n'))
        {
            var line = bytes[range].Trim(" \t\r"u8);
            if (line.IsEmpty) continue;
            if (line[0] != '{') return false;
            lines++;
        }

        return lines > 1;
    }

    private static JsonDocument? ListIn(byte[] bytes)
    {
        // What isn't UTF-8 or JSON is left to the parser, which says why.
        if (StrictUtf8.FirstFault(bytes) is not null) return null;
        try
        {
            return JsonDocument.Parse(StrictUtf8.WithoutMark(bytes));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsJson(ReadOnlyMemory<byte> line)
    {
        var reader = new Utf8JsonReader(line.Span);
        try
        {
            return reader.Read() && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private Stream? Open(string path, out ArticleFault fault)
    {
        fault = new ArticleFault("file", "does not exist", "check the path");
        if (Directory.Exists(path)) fault = new ArticleFault("file", "is a folder", "name the files in it");
        try
        {
            return path == "-" ? standardInput : File.Exists(path) ? File.OpenRead(path) : null;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            fault = new ArticleFault("file", "can't be opened", "make it readable for this user");
            return null;
        }
    }

    private static string NameOf(string path) => path == "-" ? "stdin" : path;
}
