namespace NegotiationMonitor.Analysis.Knowledge;

/// <summary>What came of reading a user's own knowledge over the built-in.</summary>
/// <param name="Knowledge">Both together; where there are faults, without the entries that have them.</param>
/// <param name="Changes">What each of the user's entries does, in the order of the files.</param>
/// <param name="Faults">What is wrong, each with file, line and remedy; empty when all is right.</param>
public sealed record KnowledgeReading(KnowledgeBase Knowledge, IReadOnlyList<KnowledgeChange> Changes, IReadOnlyList<string> Faults);
