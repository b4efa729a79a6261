using System.CommandLine;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Configuration;
using NegotiationMonitor.Knowledge;

namespace NegotiationMonitor.Commands;

/// <summary>Which knowledge a command goes by: a folder named on the command line, else that of Knowledge:Directory, else the built-in knowledge alone.</summary>
internal static class KnowledgeOption
{
    /// <summary>The option.</summary>
    public static Option<DirectoryInfo?> Create() => new("--knowledge")
    {
        Description = "Go by this folder of your own knowledge files over the built-in ones (default: Knowledge:Directory of the configuration).",
        HelpName = "DIR",
    };

    /// <summary>The knowledge that it names.</summary>
    /// <exception cref="KnowledgeException">A file of the folder is faulty.</exception>
    /// <exception cref="InvalidConfigurationException">No folder is named, and the configuration has faults.</exception>
    public static KnowledgeBase KnowledgeOf(this ParseResult parsed, Option<DirectoryInfo?> option) =>
        KnowledgeFolder.Over(parsed.GetValue(option)?.ToString() ?? Configured()).Knowledge;

    /// <summary>The folder of Knowledge:Directory; null where none is set.</summary>
    public static string? Configured() => MonitorOptions.From(ConfigurationSources.Read([])).Knowledge.Directory;
}
