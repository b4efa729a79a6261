using System.CommandLine;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Knowledge;

namespace NegotiationMonitor.Commands;

/// <summary><c>knowledge check</c>, <c>diff</c>, <c>find</c> and <c>schema</c>: look after knowledge files of one's own.</summary>
internal static class KnowledgeCommand
{
    /// <summary>The command with its subcommands.</summary>
    public static Command Create() => new Command(
        "knowledge",
        "Look after knowledge files of your own: words, parties, places and roles that add to the built-in ones. docs/knowledge.md tells how they are written.")
    {
        KnowledgeCheckCommand.Create(),
        KnowledgeDiffCommand.Create(),
        KnowledgeFindCommand.Create(),
        Schema(),
    }.WithExamples(
        "negotiation-monitor knowledge check my-knowledge",
        "negotiation-monitor knowledge diff --knowledge my-knowledge articles.jsonl",
        "negotiation-monitor knowledge find \"artillery fire\"",
        "negotiation-monitor knowledge schema parties > parties.schema.json");

    private static Command Schema()
    {
        var kind = new Argument<string>("KIND") { Description = "The kind of knowledge: the name of its folder." };
        kind.AcceptOnlyFromAmong([.. KnowledgeKinds.All.Select(known => known.Folder)]);
        var command = new Command("schema", "Print the JSON Schema of the files of one kind, by which an editor completes and checks them.") { kind }
            .WithExamples("negotiation-monitor knowledge schema parties > parties.schema.json", "negotiation-monitor knowledge schema cues");
        command.SetAction(result => result.InvocationConfiguration.Output.Write(KnowledgeSchema.Of(KnowledgeKinds.Of(result.GetRequiredValue(kind))!)));
        return command;
    }
}
