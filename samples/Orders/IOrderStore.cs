namespace Orders;

/// <summary>Where orders are kept.</summary>
public interface IOrderStore
{
    /// <summary>The order with this id; null when there is none.</summary>
    ValueTask<Order?> FindAsync(string id, CancellationToken deadline);

    /// <summary>Keeps a new order and gives it an id.</summary>
    ValueTask<Order> AddAsync(NewOrder order, CancellationToken deadline);
}
