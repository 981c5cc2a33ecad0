using System.Collections.Concurrent;

namespace ProductSearch;

/// <summary>An index that lives as long as the process. A real function would have OpenSearch behind the same interface.</summary>
public sealed class InMemorySearchIndex : ISearchIndex
{
    private readonly ConcurrentDictionary<string, Product> _products = new(StringComparer.Ordinal);

    public IReadOnlyCollection<Product> All => [.. _products.Values.OrderBy(product => product.Sku, StringComparer.Ordinal)];

    public ValueTask PutAsync(Product product, CancellationToken deadline)
    {
        _products[product.Sku] = product;
        return default;
    }

    public ValueTask RemoveAsync(string sku, CancellationToken deadline)
    {
        _products.TryRemove(sku, out _);
        return default;
    }
}
