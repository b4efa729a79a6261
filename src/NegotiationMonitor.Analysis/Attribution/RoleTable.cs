using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>What titles and nouns say of a source: "spokesman" is an official's, "residents" are witnesses. From knowledge/roles.</summary>
internal sealed class RoleTable
{
    private readonly PhraseTable<KnowledgeEntry> _table = new();

    public RoleTable(KnowledgeBase knowledge)
    {
        foreach (var entry in knowledge.Entries("roles"))
        {
            foreach (var form in entry.Forms) _table.Add(form, entry);
        }
    }

    /// <summary>Where a title or role begins at a token, its end; else the token itself.</summary>
    public int EndOfTitle(ScannedText text, int token, int end)
    {
        if (_table.LongestAt(text, token, end) is not { } match || match.Value.Text("kind") == "media") return token;
        // "Gen." is two tokens, of which the table knows one.
        var after = match.EndToken;
        return after < end && text.TextOf(after) is "." ? after + 1 : after;
    }

    /// <summary>The sort of voice of the role that begins at one token and ends exactly before another; null where none does.</summary>
    public SourceKind? KindEndingAt(ScannedText text, int first, int end) =>
        _table.LongestAt(text, first, end) is { } match && match.EndToken == end ? KindOf(text, first, end) : null;

    /// <summary>The sort of voice that the words between two tokens make; null where they hold no role. What tells a private voice goes before an office: "a former minister", "a retired general".</summary>
    public SourceKind? KindOf(ScannedText text, int first, int end)
    {
        SourceKind? found = null;
        foreach (var match in _table.Find(text, first, end))
        {
            var kind = match.Value.Text("kind") switch
            {
                "official" => SourceKind.Official,
                "analyst" => SourceKind.Analyst,
                "witness" => SourceKind.Witness,
                "media" => SourceKind.Media,
                _ => SourceKind.None,
            };
            if (kind == SourceKind.Analyst) return kind;
            if (kind != SourceKind.None) found ??= kind;
        }

        return found;
    }

    /// <summary>The media named between two tokens, with the state that they speak for where they are its own; null where none is.</summary>
    public Source? MediaIn(ScannedText text, int first, int end)
    {
        foreach (var match in _table.Find(text, first, end))
        {
            if (match.Value.Text("kind") == "media" && match.Value.Text("name") is { } name) return new Source(SourceKind.Media, name, match.Value.Text("party"));
        }

        return null;
    }
}
