namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>The party mentions of a text, found by token.</summary>
internal sealed class PartyMentions
{
    private readonly List<PartyMention> _mentions;
    private readonly HashSet<string> _bodies;
    private readonly int[] _byToken;

    public PartyMentions(List<PartyMention> mentions, int tokens)
    {
        _mentions = mentions;
        _bodies = [.. mentions.Where(mention => mention.Party.Kind == PartyKind.Body).Select(mention => mention.Party.Name)];
        _byToken = new int[tokens];
        for (var index = 0; index < mentions.Count; index++)
        {
            for (var token = mentions[index].FirstToken; token < mentions[index].EndToken; token++) _byToken[token] = index + 1;
        }
    }

    /// <summary>The mention that a token belongs to; null where it belongs to none.</summary>
    public PartyMention? At(int token) => token < _byToken.Length && _byToken[token] > 0 ? _mentions[_byToken[token] - 1] : null;

    /// <summary>True when the party is an international body or an alliance.</summary>
    public bool IsBody(string party) => _bodies.Contains(party);

    /// <summary>True when two parties are named side by side between two tokens: "Velmark and Ardania".</summary>
    public bool AreSeveral(int first, int end)
    {
        PartyMention? one = null;
        for (var token = first; token < end; token++)
        {
            if (At(token) is not { IsPlace: false } mention) continue;
            if (one is { } before && before.Party.Name != mention.Party.Name && mention.FirstToken - before.EndToken <= 2) return true;
            one ??= mention;
        }

        return false;
    }

    /// <summary>The first party named between two tokens, as a party and not as a place; null where none is.</summary>
    public string? FirstIn(int first, int end)
    {
        string? place = null;
        for (var token = first; token < end; token++)
        {
            if (At(token) is not { } mention) continue;
            if (!mention.IsPlace) return mention.Party.Name;
            // "the president of Velmark", "its envoy in Velmark": a place counts when nothing else does.
            if (mention.Party.Form is PartyForm.Name or PartyForm.Town) place ??= mention.Party.Name;
        }

        return place;
    }
}
