namespace Orders;

/// <summary>What a customer sends to place an order: the body of a request, or of a message.</summary>
public sealed record NewOrder(string? Sku, int Quantity)
{
    /// <summary>What is wrong with it; null when nothing is.</summary>
    public string? FindMistake() => string.IsNullOrWhiteSpace(Sku) ? "The order has no SKU."
        : Quantity < 1 ? "The quantity is less than one."
        : null;
}
