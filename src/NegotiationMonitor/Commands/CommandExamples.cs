using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NegotiationMonitor.Commands;

/// <summary>Puts examples at the end of a command's help.</summary>
internal static class CommandExamples
{
    /// <summary>Adds lines that can be typed as they stand, each a whole command.</summary>
    public static Command WithExamples(this Command command, params string[] examples)
    {
        var help = command.Options.OfType<HelpOption>().FirstOrDefault();
        if (help is null) command.Options.Add(help = new HelpOption());
        help.Action = new HelpWithExamples((HelpAction)help.Action!, examples);
        return command;
    }

    private sealed class HelpWithExamples(HelpAction help, IReadOnlyList<string> examples) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var result = help.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine(examples.Count == 1 ? "Example:" : "Examples:");
            foreach (var example in examples) output.WriteLine($"  {example}");
            output.WriteLine();
            return result;
        }
    }
}
