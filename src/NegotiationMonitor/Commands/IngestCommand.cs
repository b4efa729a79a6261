using System.CommandLine;
using NegotiationMonitor.Articles;
using NegotiationMonitor.Configuration;
using NegotiationMonitor.Ingest;
using Spectre.Console;

namespace NegotiationMonitor.Commands;

/// <summary><c>ingest</c>: sends articles from files to a running service.</summary>
internal static class IngestCommand
{
    private static readonly Argument<string[]> Files = new("FILE")
    {
        Description = "Articles: .jsonl (one JSON object a line), .json (an object or a list), .txt (a body), or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<Uri?> To = new("--to")
    {
        Description = "Where the service is: its http address (default: Web:Address of the configuration), or the broker, amqp://user:password@host:5672/vhost.",
        HelpName = "ADDRESS",
        CustomParser = result => Address(result.Tokens[0].Value, result.AddError),
    };

    private static readonly Option<string?> Queue = new("--queue")
    {
        Description = "With an amqp address: the queue that the service reads (default: Bus:ArticleQueue of the configuration).",
        HelpName = "NAME",
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("ingest", "Send articles to a running service. Ends with 2 if any was refused (each is named, with its reason), with 3 if the service or broker can't be reached.")
        {
            Files, To, Queue,
        };
        command.SetAction(RunAsync);
        return command.WithExamples(
            "negotiation-monitor ingest articles.jsonl",
            "negotiation-monitor ingest news/*.txt --to http://monitor.example:5080",
            "cat articles.jsonl | negotiation-monitor ingest - --to amqp://rabbit.example:5672");
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var options = MonitorOptions.From(ConfigurationSources.Read([]));
        var limits = new ArticleLimits(options.Intake.MaxArticleBytes);
        var files = new ArticleFiles(new ArticleParser(EnglishDetector.BuiltIn, TimeProvider.System, limits), Console.OpenStandardInput());
        try
        {
            await using var destination = await DestinationAsync(parsed, options, cancellation);
            return await SendAsync(files, destination, parsed, cancellation);
        }
        catch (DestinationUnreachableException unreachable)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(unreachable.Message);
            return CommandLine.Unreachable;
        }
    }

    private static async Task<IArticleDestination> DestinationAsync(ParseResult parsed, MonitorOptions options, CancellationToken cancellation)
    {
        var address = parsed.GetValue(To) ?? LocalAddress(options.Web.Address);
        return address.Scheme.StartsWith("amqp", StringComparison.Ordinal)
            ? await QueueDestination.ConnectAsync(address, parsed.GetValue(Queue) ?? options.Bus.ArticleQueue, options.Bus, cancellation)
            : new HttpDestination(address);
    }

    private static async Task<int> SendAsync(ArticleFiles files, IArticleDestination destination, ParseResult parsed, CancellationToken cancellation)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var paths = parsed.GetRequiredValue(Files);
        var run = new IngestRun(destination);
        Task WithAsync(IIngestDisplay display) => run.SendAsync(files.ReadAsync(paths, cancellation), display, cancellation);
        try
        {
            if (Console.IsOutputRedirected || output != Console.Out) await WithAsync(new PlainDisplay(output, error));
            else await TerminalDisplay.ShowAsync(AnsiConsole.Console, Length(paths), WithAsync);
        }
        finally
        {
            await output.WriteLineAsync($"{destination.Name}: {run.Counts}");
        }

        return run.Counts.Refused == 0 ? 0 : CommandLine.Refused;
    }

    private static Uri? Address(string text, Action<string> complain)
    {
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "amqp" or "amqps") return address;
        complain("--to must be an address such as http://127.0.0.1:5080 or amqp://localhost:5672.");
        return null;
    }

    // What a service listens on may stand for all of the machine's addresses; it is reached at this one.
    private static Uri LocalAddress(string listening)
    {
        var address = BindingAddress.Parse(listening);
        return new UriBuilder("http", address.Host is "0.0.0.0" or "[::]" or "*" or "+" ? "127.0.0.1" : address.Host, address.Port).Uri;
    }

    private static long? Length(IReadOnlyList<string> paths) =>
        paths.All(File.Exists) ? paths.Sum(path => new FileInfo(path).Length) : null;
}
