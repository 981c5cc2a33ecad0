namespace Orders;

/// <summary>An order as it is kept and shown.</summary>
public sealed record Order(string Id, string Sku, int Quantity);
