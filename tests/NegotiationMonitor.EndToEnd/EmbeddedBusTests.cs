using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using NegotiationMonitor.Contracts;
using NegotiationMonitor.EndToEnd.Articles;

namespace NegotiationMonitor.EndToEnd;

/// <summary>The bus in memory is reached from within the process only: so the service runs in the test.</summary>
public sealed class EmbeddedBusTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_published_article_becomes_an_alert_on_the_bus()
    {
        var folder = Directory.CreateTempSubdirectory("negotiation-monitor-test-").FullName;
        await using (var app = await MonitorHost.BuildAsync(Settings(folder), Token))
        {
            await app.StartAsync(Token);
            var bus = app.Services.GetRequiredService<IBus>();
            var raised = new TaskCompletionSource<AlertRaised>(TaskCreationOptions.RunContinuationsAsynchronously);
            var listener = app.Services.GetRequiredService<IReceiveEndpointConnector>().ConnectReceiveEndpoint("desk", (_, endpoint) =>
            {
                endpoint.ConfigureConsumeTopology = false;
                endpoint.UseRawJsonDeserializer(RawSerializerOptions.AnyMessageType, isDefault: true);
                ((IInMemoryReceiveEndpointConfigurator)endpoint).Bind(
                    "negotiation-monitor.events", MassTransit.Transports.Fabric.ExchangeType.Topic, "alert.#");
                endpoint.Handler<AlertRaised>(context =>
                {
                    raised.TrySetResult(context.Message);
                    return Task.CompletedTask;
                });
            });
            await listener.Ready;

            var article = InventedWar.First.PledgeAndBreach(DateTimeOffset.UtcNow.AddHours(-1));
            await bus.Publish(
                new ArticlePublished { Id = article.Id, Source = article.Source, PublishedAt = article.PublishedAt, Body = article.Body }, Token);

            var alert = await raised.Task.WaitAsync(TimeSpan.FromSeconds(30), Token);
            Assert.Equal(InventedWar.First.Side, alert.Data.Party);
            await app.StopAsync(Token);
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static string[] Settings(string folder) =>
    [
        $"--Database:ConnectionString=Data Source={Path.Combine(folder, "monitor.db")}",
        $"--Web:Address=http://127.0.0.1:{FreePort()}",
        $"--Seq:BufferDirectory={Path.Combine(folder, "seq")}",
    ];

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
