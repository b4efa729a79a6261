namespace NegotiationMonitor.Analysis.Knowledge;

/// <summary>A field that entries of one kind may have.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="Type">What its value is.</param>
/// <param name="Holds">What it says, in a sentence for whoever writes an entry.</param>
/// <param name="IsRequired">True when every entry must have it.</param>
/// <param name="Values">The texts that it may be; empty where any may stand.</param>
public sealed record KnowledgeField(string Name, FieldType Type, string Holds, bool IsRequired, params IReadOnlyList<string> Values);

/// <summary>What the value of a field is.</summary>
public enum FieldType
{
    /// <summary>A text that is not blank.</summary>
    Text,

    /// <summary>A list of such texts, each once.</summary>
    Texts,

    /// <summary>true or false.</summary>
    Truth,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>A number.</summary>
    Number,

    /// <summary>An object of numbers.</summary>
    Numbers,
}
