using Serilog;
using Serilog.Core;
using Serilog.Debugging;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace NegotiationMonitor.Observability;

/// <summary>Makes the logger that every part of the service writes to.</summary>
internal static class MonitorLogger
{
    private const string OnTerminal = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";
    private const string InFile = "{UtcTimestamp:yyyy-MM-dd'T'HH:mm:ss.fff'Z'} {Level:u3} {Message:lj} <{SourceContext}>{NewLine}{Exception}";

    // Their every step is of interest to their makers; what goes wrong is of interest here.
    private static readonly string[] Libraries =
        ["Microsoft", "System", "MassTransit", "RabbitMQ", "Quartz", "Hangfire", "Npgsql", "OpenTelemetry"];

    /// <summary>
    /// A logger to standard error, so that standard output stays the reader's, and to Seq where configured. It is made as soon as
    /// the configuration is read, so that nothing that goes wrong while the host is built is lost.
    /// </summary>
    /// <exception cref="IOException">The folder for Seq's buffer can't be written.</exception>
    public static Logger Create(LoggingOptions log, SeqOptions seq)
    {
        var level = Level(log.Level);
        var logger = new LoggerConfiguration()
            .MinimumLevel.Is(level)
            .Enrich.FromLogContext()
            .Enrich.WithProperty("Application", "NegotiationMonitor");
        foreach (var library in Libraries) logger.MinimumLevel.Override(library, Highest(level, LogEventLevel.Warning));
        // "Now listening on …" and "Application is shutting down" are worth telling.
        logger.MinimumLevel.Override("Microsoft.Hosting.Lifetime", Highest(level, LogEventLevel.Information));
        ToConsole(logger, log.Format);
        if (!string.IsNullOrWhiteSpace(seq.ServerUrl)) ToSeq(logger, seq, seq.ServerUrl);
        return logger.CreateLogger();
    }

    private static void ToConsole(LoggerConfiguration logger, LogFormat format)
    {
        if (format == LogFormat.Json) logger.WriteTo.Console(new RenderedCompactJsonFormatter(), standardErrorFromLevel: LogEventLevel.Verbose);
        else logger.WriteTo.Console(outputTemplate: Console.IsErrorRedirected ? InFile : OnTerminal, standardErrorFromLevel: LogEventLevel.Verbose);
    }

    private static void ToSeq(LoggerConfiguration logger, SeqOptions seq, string serverUrl)
    {
        Directory.CreateDirectory(seq.BufferDirectory);
        // Serilog's own voice: why events don't reach Seq. Its first line tells; the sink itself waits longer after each failure.
        SelfLog.Enable(trouble => Console.Error.WriteLine(trouble.Split('\n', 2)[0].TrimEnd()));
        logger.WriteTo.Seq(serverUrl, apiKey: seq.ApiKey, bufferBaseFilename: Path.Combine(seq.BufferDirectory, "events"));
    }

    private static LogEventLevel Level(LogLevel level) => level switch
    {
        LogLevel.Trace => LogEventLevel.Verbose,
        LogLevel.Debug => LogEventLevel.Debug,
        LogLevel.Information => LogEventLevel.Information,
        LogLevel.Warning => LogEventLevel.Warning,
        LogLevel.Error => LogEventLevel.Error,
        LogLevel.Critical => LogEventLevel.Fatal,
        _ => LevelAlias.Off,
    };

    private static LogEventLevel Highest(LogEventLevel left, LogEventLevel right) => left > right ? left : right;
}
