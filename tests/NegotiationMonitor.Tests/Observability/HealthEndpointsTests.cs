using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NegotiationMonitor.Observability;
using Xunit;

namespace NegotiationMonitor.Tests.Observability;

public sealed class HealthEndpointsTests
{
    [Fact]
    public async Task The_service_is_ready_when_every_check_passes()
    {
        await using var service = await ObservedService.StartAsync(services => services.AddHealthChecks().AddCheck("database", () => HealthCheckResult.Healthy(), [HealthEndpoints.Ready]));

        var report = await service.Client.GetFromJsonAsync<JsonElement>("/health/ready", TestContext.Current.CancellationToken);

        Assert.Equal("healthy", report.GetProperty("status").GetString());
        Assert.Equal("healthy", report.GetProperty("checks").GetProperty("database").GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_failed_check_makes_the_service_unready_and_says_why_but_leaves_it_alive()
    {
        await using var service = await ObservedService.StartAsync(services => services.AddHealthChecks()
            .AddCheck("bus", () => HealthCheckResult.Unhealthy("The broker does not answer."), [HealthEndpoints.Ready]));

        var ready = await service.Client.GetAsync("/health/ready", TestContext.Current.CancellationToken);
        var live = await service.Client.GetAsync("/health/live", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Contains("The broker does not answer.", await ready.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }
}
