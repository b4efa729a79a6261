namespace NegotiationMonitor.Analysis.Knowledge;

/// <summary>A knowledge file as it was found.</summary>
/// <param name="Name">Its place among the knowledge: "parties/groups.json".</param>
/// <param name="Path">How messages name it.</param>
/// <param name="Json">Its content, UTF-8.</param>
public sealed record KnowledgeText(string Name, string Path, ReadOnlyMemory<byte> Json);
