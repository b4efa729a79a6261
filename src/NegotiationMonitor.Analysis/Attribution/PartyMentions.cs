using NegotiationMonitor.Analysis.Text;

namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>The party mentions of a text, found by token.</summary>
internal sealed class PartyMentions
{
    /// <summary>How many mentions back a word may refer.</summary>
    private const int Reach = 20;

    private readonly List<PartyMention> _mentions;
    private readonly HashSet<string> _bodies;
    private readonly int[] _byToken;

    public PartyMentions(List<PartyMention> mentions, int tokens)
    {
        _mentions = mentions;
        _bodies = [.. mentions.Where(mention => mention.Party.Kind == PartyKind.Body).Select(mention => mention.Party.Name)];
        MainBody = mentions.Where(mention => mention.Party.Kind == PartyKind.Body).GroupBy(mention => mention.Party.Name)
            .MaxBy(named => named.Count())?.Key;
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

    /// <summary>The international body or alliance that the text names most; null where it names none.</summary>
    public string? MainBody { get; }

    /// <summary>The nearest mention before a token that names a party as such and fits; null where none near does.</summary>
    public PartyMention? Before(int token, Func<PartyMention, bool> fits)
    {
        var index = _mentions.FindLastIndex(mention => mention.EndToken <= token);
        for (var at = index; at >= Math.Max(0, index - Reach); at--)
        {
            if (!_mentions[at].IsPlace && fits(_mentions[at])) return _mentions[at];
        }

        return null;
    }

    /// <summary>True when two parties are named side by side between two tokens: "Velmark and Ardania".</summary>
    public bool AreSeveral(ScannedText text, int first, int end)
    {
        PartyMention? before = null;
        for (var token = first; token < end; token++)
        {
            if (At(token) is not { IsPlace: false } mention || mention.FirstToken != token) continue;
            if (before is { } one && one.Party.Name != mention.Party.Name && mention.FirstToken - one.EndToken is 1 or 2
                && (text.Is(one.EndToken, "and") || text.Is(one.EndToken, "or") || text.TextOf(one.EndToken) is "," or "-")) return true;
            before = mention;
        }

        return false;
    }

    /// <summary>True when the first party named between two tokens is a state.</summary>
    public bool StateIn(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (At(token) is { } mention) return mention.Party.Kind == PartyKind.State;
        }

        return false;
    }

    /// <summary>The first party whose land or town is named between two tokens; null where none is.</summary>
    public string? LandIn(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (At(token) is { IsPlace: true, Party.Form: PartyForm.Name or PartyForm.Town } mention) return mention.Party.Name;
        }

        return null;
    }
}
