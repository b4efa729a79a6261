using NegotiationMonitor.Analyses;
using NegotiationMonitor.Bus;
using NegotiationMonitor.Correlation;
using NegotiationMonitor.Database;
using NegotiationMonitor.Delivery;
using NegotiationMonitor.Intake;
using NegotiationMonitor.Knowledge;
using NegotiationMonitor.Observability;
using NegotiationMonitor.Schedules;
using NegotiationMonitor.Web;

namespace NegotiationMonitor.Configuration;

/// <summary>All that can be configured in NegotiationMonitor.</summary>
/// <remarks>A section a property: registration, check, summary and schema follow this class.</remarks>
public sealed class MonitorOptions
{
    /// <summary>How messages come in and go out.</summary>
    public BusOptions Bus { get; init; } = new();

    /// <summary>Where articles, signals, divergences and alerts are kept.</summary>
    public DatabaseOptions Database { get; init; } = new();

    /// <summary>The web address of the service.</summary>
    public WebOptions Web { get; init; } = new();

    /// <summary>How articles are taken in.</summary>
    public IntakeOptions Intake { get; init; } = new();

    /// <summary>What the analysis knows beyond what is built in.</summary>
    public KnowledgeOptions Knowledge { get; init; } = new();

    /// <summary>How sure the analysis must be.</summary>
    public AnalysisOptions Analysis { get; init; } = new();

    /// <summary>How words and ground are brought together over the articles of one conflict.</summary>
    public CorrelationOptions Correlation { get; init; } = new();

    /// <summary>Who is told of alerts, and how often a delivery is tried.</summary>
    public DeliveryOptions Delivery { get; init; } = new();

    /// <summary>When recurring work runs, as Quartz cron expressions in UTC.</summary>
    public SchedulesOptions Schedules { get; init; } = new();

    /// <summary>The Seq server that gets the log's structured events.</summary>
    public SeqOptions Seq { get; init; } = new();

    /// <summary>What the log tells, and how the console shows it.</summary>
    public LoggingOptions Log { get; init; } = new();

    /// <summary>What a checked configuration says, for commands that need no host.</summary>
    public static MonitorOptions From(IConfiguration configuration) => configuration.Get<MonitorOptions>() ?? new();
}
