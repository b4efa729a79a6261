namespace NegotiationMonitor.Analysis.Attribution;

/// <summary>How surely the words about a source tell whom it speaks for.</summary>
internal enum AffiliationGround
{
    /// <summary>Nothing tells.</summary>
    None,

    /// <summary>The side that the text is just speaking of.</summary>
    Nearness,

    /// <summary>A place where it is: "the commander in Besk".</summary>
    Place,

    /// <summary>An office that only a state, or a body, has: "the foreign minister", "the envoy".</summary>
    Office,

    /// <summary>A word for a side: "the rebel commander".</summary>
    Side,

    /// <summary>A party by name, or by a word that stands for one: "the Velmarkan minister", "the group's spokesman".</summary>
    Party,
}

/// <summary>Whom a source speaks for, by the words about it.</summary>
/// <param name="Party">The party; null where there is none or there are several.</param>
/// <param name="Ground">What tells it.</param>
internal readonly record struct Affiliation(string? Party, AffiliationGround Ground)
{
    /// <summary>Nothing tells.</summary>
    public static Affiliation Open { get; } = new(null, AffiliationGround.None);

    /// <summary>This one, or the other where that is surer.</summary>
    public Affiliation Or(Affiliation other) => other.Ground > Ground ? other : this;
}
