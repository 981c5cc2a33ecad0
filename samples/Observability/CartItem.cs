namespace Observability;

public sealed record CartItem(string Sku, int Quantity);
