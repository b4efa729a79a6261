using Microsoft.Extensions.Logging;
using NegotiationMonitor.Observability;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Xunit;

namespace NegotiationMonitor.Tests.Observability;

public sealed partial class MonitorLoggerTests
{
    private readonly string _buffer = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public async Task Seq_gets_each_event_with_template_and_properties()
    {
        await using var seq = await SeqReceiver.StartAsync();
        using var log = MonitorLogger.Create(new LoggingOptions(), Seq(seq.Address));
        using var factory = new SerilogLoggerFactory(log);

        Noticed(factory.CreateLogger("NegotiationMonitor.Tests"), "velin-17");

        var received = await seq.NextAsync(TestContext.Current.CancellationToken);
        Assert.Equal("Article {ArticleId} noticed", received.GetProperty("@mt").GetString());
        Assert.Equal("velin-17", received.GetProperty("ArticleId").GetString());
        Assert.Equal("NegotiationMonitor", received.GetProperty("Application").GetString());
        Assert.Equal(9001, received.GetProperty("EventId").GetProperty("Id").GetInt32());
        Assert.Equal("a-key", seq.ApiKey);
    }

    [Fact]
    public async Task Events_wait_on_disk_while_Seq_is_away_and_are_sent_after_a_restart()
    {
        await using var gone = await SeqReceiver.StartAsync();
        var address = gone.Address;
        await gone.DisposeAsync();
        await using (var log = MonitorLogger.Create(new LoggingOptions(), Seq(address))) log.Information("Told while {Server} was away", "Seq");

        await using var seq = await SeqReceiver.StartAsync(address);
        await using var restarted = MonitorLogger.Create(new LoggingOptions(), Seq(address));

        Assert.Equal("Told while {Server} was away", (await seq.NextAsync(TestContext.Current.CancellationToken)).GetProperty("@mt").GetString());
    }

    [Theory]
    [InlineData("Microsoft.EntityFrameworkCore.Database.Command")]
    [InlineData("MassTransit")]
    [InlineData("Quartz.Core.QuartzScheduler")]
    [InlineData("Hangfire.BackgroundJobServer")]
    public void Libraries_are_heard_from_Warning_on(string source)
    {
        using var log = MonitorLogger.Create(new LoggingOptions { Level = LogLevel.Debug }, new SeqOptions());
        var library = log.ForContext(Serilog.Core.Constants.SourceContextPropertyName, source);

        Assert.False(library.IsEnabled(LogEventLevel.Information));
        Assert.True(library.IsEnabled(LogEventLevel.Warning));
    }

    [Theory]
    [InlineData(LogLevel.Debug, LogEventLevel.Debug, true)]
    [InlineData(LogLevel.Error, LogEventLevel.Warning, false)]
    [InlineData(LogLevel.None, LogEventLevel.Fatal, false)]
    public void Our_own_events_are_heard_from_the_configured_level_on(LogLevel configured, LogEventLevel told, bool heard)
    {
        using var log = MonitorLogger.Create(new LoggingOptions { Level = configured }, new SeqOptions());

        Assert.Equal(heard, log.ForContext(Serilog.Core.Constants.SourceContextPropertyName, "NegotiationMonitor.Intake").IsEnabled(told));
    }

    private SeqOptions Seq(string address) => new() { ServerUrl = address, ApiKey = "a-key", BufferDirectory = Path.Combine(_buffer, "seq") };

    [LoggerMessage(9001, LogLevel.Information, "Article {ArticleId} noticed")]
    private static partial void Noticed(ILogger log, string articleId);
}
