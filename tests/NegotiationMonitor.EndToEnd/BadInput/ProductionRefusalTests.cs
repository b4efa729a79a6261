namespace NegotiationMonitor.EndToEnd.BadInput;

public sealed class ProductionRefusalTests(ProductionService service) : HttpRefusalTests(service.Installation), IClassFixture<ProductionService>;
