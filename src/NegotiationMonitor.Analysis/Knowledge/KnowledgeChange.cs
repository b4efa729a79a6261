namespace NegotiationMonitor.Analysis.Knowledge;

/// <summary>What an entry of a user's own folder does to the built-in knowledge.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Folder">The folder of the entry: the kind of knowledge.</param>
/// <param name="Entry">The user's entry, as it was read.</param>
public sealed record KnowledgeChange(KnowledgeChangeKind Kind, string Folder, KnowledgeEntry Entry);

/// <summary>How an entry changes the built-in knowledge.</summary>
public enum KnowledgeChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It stands in place of the built-in entry with its id.</summary>
    Replaced,

    /// <summary>It adds to the built-in entry with its id.</summary>
    Extended,

    /// <summary>It takes the built-in entry with its id away.</summary>
    Removed,
}
