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

    /// <summary>True when a title or role ends right before <paramref name="end"/>, whose first words stand at or behind <paramref name="first"/>.</summary>
    public bool EndsAtTitle(ScannedText text, int first, int end)
    {
        for (var at = Math.Max(first, end - 5); at < end; at++)
        {
            if (EndOfTitle(text, at, end) is var after && after == end) return true;
        }

        return end > first && text.TextOf(end - 1) is "," && EndsAtTitle(text, first, end - 1);
    }

    /// <summary>True when the title that begins at a token is a rank or a form of address, which may stand between another title and the name: "the army chief, Gen. Rell".</summary>
    public bool IsRank(ScannedText text, int token, int end) => _table.LongestAt(text, token, end) is { } match && match.Value.Is("rank");

    /// <summary>True when the words between two tokens are one role: an organisation that is known by name.</summary>
    public bool IsWholly(ScannedText text, int first, int end) => _table.LongestAt(text, first, end) is { } match && match.EndToken == end;

    /// <summary>The sort of voice that the last words between two tokens make; null where they are no role.</summary>
    public SourceKind? LastKindIn(ScannedText text, int first, int end) => _table.Find(text, first, end) is [.., var last] && last.EndToken == end ? Kind(last.Value) : null;

    /// <summary>True when the words are of somebody who has left his office.</summary>
    public bool IsFormer(ScannedText text, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (text.Is(at, "former") || text.Is(at, "retired") || text.Is(at, "ex")) return true;
        }

        return false;
    }

    /// <summary>The first title or role between two tokens that makes a voice; null where there is none.</summary>
    public (int FirstToken, int EndToken)? FirstIn(ScannedText text, int first, int end)
    {
        foreach (var match in _table.Find(text, first, end))
        {
            if (Kind(match.Value) is not null && match.Value.Text("name") is null) return (match.FirstToken, match.EndToken);
        }

        return null;
    }

    /// <summary>The sort of voice that the words between two tokens make: their first role's, of several side by side the last ("military analyst"); null where they hold none.</summary>
    public SourceKind? KindOf(ScannedText text, int first, int end)
    {
        SourceKind? kind = null;
        var behind = -1;
        foreach (var match in _table.Find(text, first, end))
        {
            if (kind is not null && match.FirstToken != behind && !(match.FirstToken == behind + 1 && text.Is(behind, "'s"))) break;
            if (Kind(match.Value) is not { } found) continue;
            (kind, behind) = (found, match.EndToken);
        }

        return kind;
    }

    private static SourceKind? Kind(KnowledgeEntry role) => role.Text("kind") switch
    {
        "official" => SourceKind.Official,
        "analyst" => SourceKind.Analyst,
        "witness" => SourceKind.Witness,
        "media" => SourceKind.Media,
        _ => null,
    };

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
