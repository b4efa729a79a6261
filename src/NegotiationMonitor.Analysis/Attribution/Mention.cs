namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>What a mention names.</summary>
public enum MentionKind
{
    /// <summary>A state, armed group, alliance or body, by its name, demonym, capital, seat, forces or a description that was resolved ("the rebels").</summary>
    Party,

    /// <summary>A person, by name, short name or pronoun.</summary>
    Person,

    /// <summary>A place as such: a town, region, river, base. A capital that stands for its government is a party.</summary>
    Place,
}

/// <summary>Words of the text that name somebody or something known from the knowledge or from the article itself.</summary>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">The token after its last.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Name">The party's common short English name, the person's fullest name, or the place as written.</param>
/// <param name="Party">The party that it is, belongs to or speaks for; null where there is none (places, private people).</param>
public sealed record Mention(int FirstToken, int EndToken, MentionKind Kind, string Name, string? Party)
{
    /// <summary>True when a party's armed forces are meant: "Velmarkan troops", "Velmark's army".</summary>
    public bool IsForce { get; init; }

    /// <summary>True when no name but a description tells the party: "the army", "the rebels".</summary>
    public bool IsDescribed { get; init; }

    /// <summary>True for an international body or an alliance, which seldom fights.</summary>
    public bool IsBody { get; init; }
}
