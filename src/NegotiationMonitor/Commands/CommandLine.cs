using System.CommandLine;
using System.Data.Common;
using Microsoft.AspNetCore.Connections;
using NegotiationMonitor.Analysis.Knowledge;
using NegotiationMonitor.Configuration;
using NegotiationMonitor.Database;

namespace NegotiationMonitor.Commands;

/// <summary>Runs a command line and turns what stops it into an exit code.</summary>
internal static class CommandLine
{
    /// <summary>Some input, or the configuration, was refused.</summary>
    public const int Refused = 2;

    /// <summary>What the command needs (a service, a broker, a database) doesn't answer.</summary>
    public const int Unreachable = 3;

    /// <summary>Stopped by Ctrl-C.</summary>
    public const int Cancelled = 130;

    // After Ctrl-C the host takes up to 30 seconds to finish what is in hand. The other commands have nothing to lose, and
    // one that waits for standard input can't be woken.
    private static readonly TimeSpan LongestShutdown = TimeSpan.FromSeconds(40);
    private static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(2);

    /// <summary>Parses and runs; a wrong command line ends with 1, wrong configuration or knowledge with 2, an address in use with 3, Ctrl-C with 130.</summary>
    public static async Task<int> RunAsync(this RootCommand root, string[] args)
    {
        try
        {
            var parsed = root.Parse(args);
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = parsed.CommandResult.Command.Name == "run" ? LongestShutdown : LongestEnd,
            });
        }
        catch (InvalidConfigurationException wrong)
        {
            WriteFaults(Console.Error, "configuration", wrong.Faults);
            return Refused;
        }
        catch (KnowledgeException wrong)
        {
            WriteFaults(Console.Error, "knowledge", wrong.Faults);
            return Refused;
        }
        catch (SchemaOutdatedException outdated)
        {
            Console.Error.WriteLine(outdated.Message);
            return Refused;
        }
        catch (DbException away)
        {
            Console.Error.WriteLine($"The database does not answer: {away.Message} Check Database:ConnectionString and the server.");
            return Unreachable;
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            // Kestrel's own words name the address.
            Console.Error.WriteLine($"{failure.Message.TrimEnd('.')}. Stop the program that listens there, or choose another address: --Web:Address=http://127.0.0.1:5081");
            return Unreachable;
        }
        catch (OperationCanceledException)
        {
            return Cancelled;
        }
    }

    /// <summary>Writes the faults of <paramref name="what"/>, one a line.</summary>
    public static void WriteFaults(TextWriter output, string what, IReadOnlyList<string> faults)
    {
        output.WriteLine(faults.Count == 1 ? $"The {what} has a fault:" : $"The {what} has {faults.Count} faults:");
        foreach (var fault in faults) output.WriteLine($"  {fault}");
    }
}
