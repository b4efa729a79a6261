using NegotiationMonitor.Analysis.Knowledge;

namespace NegotiationMonitor.Knowledge;

/// <summary>Tells what knowledge was loaded: how many entries of each kind, and what the user's own entries do.</summary>
internal static class KnowledgeSummary
{
    /// <summary>The lines.</summary>
    public static IEnumerable<string> Lines(KnowledgeReading reading)
    {
        yield return "kind           built in   added  replaced  extended  removed   in force";
        foreach (var kind in KnowledgeKinds.All)
        {
            int Count(KnowledgeChangeKind change) => reading.Changes.Count(each => each.Folder == kind.Folder && each.Kind == change);
            yield return string.Concat(
                $"{kind.Folder,-15}{KnowledgeBase.BuiltIn.Entries(kind.Folder).Count,8}{Count(KnowledgeChangeKind.Added),8}",
                $"{Count(KnowledgeChangeKind.Replaced),10}{Count(KnowledgeChangeKind.Extended),10}{Count(KnowledgeChangeKind.Removed),9}",
                $"{reading.Knowledge.Entries(kind.Folder).Count,11}");
        }

        foreach (var change in reading.Changes)
        {
            yield return $"{change.Entry.Where}: {change.Folder} \"{change.Entry.Id}\" {change.Kind.ToString().ToLowerInvariant()}";
        }
    }
}
