using System.Collections.Concurrent;

namespace Orders;

/// <summary>Keeps orders as long as the process lives. A real function would keep them in a database, behind the same interface.</summary>
public sealed class InMemoryOrderStore : IOrderStore
{
    private readonly ConcurrentDictionary<string, Order> _orders = new(StringComparer.Ordinal) { ["A-1001"] = new("A-1001", "coffee-beans-1kg", 2) };
    private int _lastNumber = 1001;

    public IReadOnlyCollection<Order> All => [.. _orders.Values.OrderBy(order => order.Id, StringComparer.Ordinal)];

    public ValueTask<Order?> FindAsync(string id, CancellationToken deadline) => new(_orders.GetValueOrDefault(id));

    public ValueTask<Order> AddAsync(NewOrder order, CancellationToken deadline)
    {
        var kept = new Order($"A-{Interlocked.Increment(ref _lastNumber)}", order.Sku ?? "", order.Quantity);
        _orders[kept.Id] = kept;
        return new(kept);
    }
}
