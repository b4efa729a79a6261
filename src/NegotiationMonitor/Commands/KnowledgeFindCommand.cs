using System.CommandLine;
using NegotiationMonitor.Analysis.Knowledge;

namespace NegotiationMonitor.Commands;

/// <summary><c>knowledge find</c>: tells where a word is known, and so which entry to extend.</summary>
internal static class KnowledgeFindCommand
{
    private const int NotFound = 1;

    /// <summary>The command. Ends with 0; with 1 when the word is in no entry.</summary>
    public static Command Create()
    {
        var word = new Argument<string>("WORD") { Description = "A word, a phrase or a name, or a part of one, in any case of letters." };
        var knowledge = KnowledgeOption.Create();
        var command = new Command(
            "find",
            "Tell which entries know a word: their kind, id, file and line, and their words. To add a word, find a word like it and extend that entry.")
        {
            word, knowledge,
        }.WithExamples("negotiation-monitor knowledge find \"artillery fire\"", "negotiation-monitor knowledge find FARC --knowledge my-knowledge");
        command.SetAction(result => Find(result.GetRequiredValue(word), result.KnowledgeOf(knowledge), result.InvocationConfiguration.Output));
        return command;
    }

    private static int Find(string word, KnowledgeBase knowledge, TextWriter output)
    {
        var found = KnowledgeKinds.All.SelectMany(kind => knowledge.Entries(kind.Folder), (kind, entry) => (Kind: kind, Entry: entry, Words: Words(kind, entry)))
            .Where(known => known.Entry.Id == word || known.Words.Any(form => form.Contains(word, StringComparison.OrdinalIgnoreCase))).ToList();
        foreach (var (kind, entry, words) in found)
        {
            output.WriteLine($"{kind.Folder} \"{entry.Id}\" ({entry.Where}): {string.Join(", ", words)}");
        }

        if (found.Count > 0) return 0;
        output.WriteLine($"No entry knows \"{word}\". Look for a word that means the like, to find the entry that it belongs to.");
        return NotFound;
    }

    private static IReadOnlyList<string> Words(KnowledgeKind kind, KnowledgeEntry entry) =>
        [.. entry.Forms, .. kind.WordFields.SelectMany(field => entry.Texts(field.Name))];
}
