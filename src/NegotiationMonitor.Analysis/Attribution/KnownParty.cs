namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>What sort of party it is.</summary>
internal enum PartyKind
{
    State,
    ArmedGroup,

    /// <summary>A political party, council or union: a side only where it has forces.</summary>
    Organisation,

    /// <summary>An international body or alliance.</summary>
    Body,
}

/// <summary>In which form a party stands in the text.</summary>
internal enum PartyForm
{
    /// <summary>Its name or acronym.</summary>
    Name,

    /// <summary>An adjective, or the name of its people.</summary>
    Adjective,

    /// <summary>A capital: a place, unless it speaks or acts.</summary>
    Capital,

    /// <summary>A seat or institution, which always stands for the government.</summary>
    Seat,
}

/// <summary>A party by one of its forms.</summary>
internal sealed record KnownParty(string Name, PartyKind Kind, PartyForm Form)
{
    /// <summary>True when no list has it and the text alone told of it.</summary>
    public bool IsInvented { get; init; }
}
