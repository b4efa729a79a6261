namespace NegotiationMonitor.Bus;

internal static partial class BusLog
{
    [LoggerMessage(1501, LogLevel.Error, "The event exchange {Exchange} could not be declared; events wait. If it exists with another type, delete it or set Bus:EventExchange")]
    public static partial void ExchangeNotDeclared(this ILogger log, Exception exception, string exchange);
}
