using System.Text.Json;

namespace NegotiationMonitor.Analysis.Knowledge;

/// <summary>On which line of a knowledge file each entry, and each field of an entry, begins; from 1.</summary>
internal sealed class EntryLines
{
    private const int EntryDepth = 2;
    private const int FieldDepth = 3;

    private readonly List<int> _entries = [];
    private readonly Dictionary<(int Entry, string Field), int> _fields = [];

    /// <summary>Goes over a file that is known to be JSON.</summary>
    public EntryLines(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        int line = 1, counted = 0;
        var inEntries = false;
        while (reader.Read())
        {
            line += json[counted..(int)reader.TokenStartIndex].Count((byte)'\n');
            counted = (int)reader.TokenStartIndex;
            if (reader is { CurrentDepth: 1, TokenType: JsonTokenType.PropertyName }) inEntries = reader.ValueTextEquals("entries");
            if (!inEntries || reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray) continue;

            if (reader.CurrentDepth == EntryDepth) _entries.Add(line);
            else if (reader is { CurrentDepth: FieldDepth, TokenType: JsonTokenType.PropertyName } && _entries.Count > 0)
                _fields.TryAdd((_entries.Count - 1, reader.GetString()!), line);
        }
    }

    /// <summary>The line of the entry that is <paramref name="entry"/>th, from 0.</summary>
    public int Of(int entry) => _entries[entry];

    /// <summary>The line of a field; the entry's own where it has no such field.</summary>
    public int Of(int entry, string field) => _fields.GetValueOrDefault((entry, field), _entries[entry]);
}
