namespace NegotiationMonitor.EndToEnd.BadInput;

public sealed class EmbeddedRefusalTests(EmbeddedService service) : HttpRefusalTests(service.Installation), IClassFixture<EmbeddedService>;
