using System.Text.Json;

namespace NegotiationMonitor.Evaluation;

/// <summary>A file of JSON lines: labelled articles, labelled clusters, or what <c>analyze</c> printed.</summary>
public static class LabelFile
{
    /// <summary>Every line that isn't blank, read by <paramref name="read"/>.</summary>
    /// <exception cref="LabelException">A line is not JSON or not in the form expected; the message names file and line.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static IReadOnlyList<T> Read<T>(string path, Func<JsonElement, T> read)
    {
        List<T> items = [];
        Read(path, line => items.Add(read(line)));
        return items;
    }

    /// <summary>Hands every line that isn't blank to <paramref name="read"/>.</summary>
    /// <exception cref="LabelException">A line is not JSON or not in the form expected; the message names file and line.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static void Read(string path, Action<JsonElement> read)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            Parse(line, read, $"{path}:{number}");
        }
    }

    private static void Parse(string line, Action<JsonElement> read, string place)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            read(json.RootElement);
        }
        catch (JsonException)
        {
            throw new LabelException("is not JSON").At(place);
        }
        catch (LabelException fault)
        {
            throw fault.At(place);
        }
    }
}
