namespace Observability;

public sealed record Order(string CartId, decimal Total);
