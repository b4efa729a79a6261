using Microsoft.AspNetCore.Diagnostics;
using NegotiationMonitor.Storage;

namespace NegotiationMonitor.Web;

internal static class WebServices
{
    /// <summary>A request may hold many articles; each has its own limit.</summary>
    private const long MostRequestBytes = 256 * 1024 * 1024;

    /// <summary>The web server.</summary>
    public static void AddWeb(this WebApplicationBuilder builder, WebOptions options)
    {
        builder.WebHost.UseUrls(options.Address);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = MostRequestBytes);
        builder.Services.AddProblemDetails();
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            foreach (var converter in MonitorJson.Options.Converters) json.SerializerOptions.Converters.Add(converter);
            json.SerializerOptions.DefaultIgnoreCondition = MonitorJson.Options.DefaultIgnoreCondition;
        });
        builder.Services.AddExceptionHandler<StoreAway>();
    }

    /// <summary>Whoever sends an article while it can't be stored hears that it was not taken, and may send it again.</summary>
    private sealed class StoreAway : IExceptionHandler
    {
        public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
        {
            if (exception.GetBaseException() is not (System.Data.Common.DbException or TimeoutException)) return false;

            context.Response.Headers.RetryAfter = "5";
            await Results.Problem(
                "The database can't be written or read at the moment; nothing was stored. Send it again.",
                statusCode: StatusCodes.Status503ServiceUnavailable).ExecuteAsync(context);
            return true;
        }
    }
}
