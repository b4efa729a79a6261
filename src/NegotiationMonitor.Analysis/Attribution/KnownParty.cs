namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>What sort of party it is.</summary>
internal enum PartyKind
{
    State,
    ArmedGroup,

    /// <summary>States that fight together under one command: "the Velmark-led coalition".</summary>
    Coalition,
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

    /// <summary>A town or region of a state's: always a place, but its mayor is the state's.</summary>
    Town,
}

/// <summary>A party by one of its forms.</summary>
/// <param name="Name">Its common short English name.</param>
/// <param name="Kind">What sort of party it is.</param>
/// <param name="Form">In which form it stands in the text.</param>
/// <param name="IsListed">True when it is in knowledge/parties, false when only the text tells of it.</param>
internal sealed record KnownParty(string Name, PartyKind Kind, PartyForm Form, bool IsListed = true);
