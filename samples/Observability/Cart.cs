namespace Observability;

public sealed record Cart(string Id, IReadOnlyList<CartItem> Items, string CardNumber);
