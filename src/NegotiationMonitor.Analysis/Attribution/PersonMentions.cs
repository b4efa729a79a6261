namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>The people of a text, found by token.</summary>
internal sealed class PersonMentions
{
    private readonly List<PersonMention> _mentions;
    private readonly int[] _byToken;
    private readonly HashSet<string> _names;

    public PersonMentions(List<PersonMention> mentions, int tokens)
    {
        _mentions = mentions;
        _byToken = new int[tokens + 1];
        _names = [.. mentions.Select(mention => mention.Person.Name)];
        var last = 0;
        for (var index = 0; index < mentions.Count; index++)
        {
            for (var token = mentions[index].FirstToken; token < mentions[index].EndToken; token++) _byToken[token] = index + 1;
        }

        LastBeforeToken = new int[tokens + 1];
        for (var token = 0; token <= tokens; token++)
        {
            LastBeforeToken[token] = last;
            if (_byToken[token] > 0) last = _byToken[token];
        }
    }

    private int[] LastBeforeToken { get; }

    /// <summary>The person whose name holds a token; null where none does.</summary>
    public PersonMention? At(int token) => _byToken[token] > 0 ? _mentions[_byToken[token] - 1] : null;

    /// <summary>The person named last before a token.</summary>
    public Person? LastBefore(int token) => LastBeforeToken[token] > 0 ? _mentions[LastBeforeToken[token] - 1].Person : null;

    /// <summary>True when this is a person's fullest name.</summary>
    public bool Knows(string? name) => name is not null && _names.Contains(name);
}
