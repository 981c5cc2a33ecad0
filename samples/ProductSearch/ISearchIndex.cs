namespace ProductSearch;

/// <summary>What customers search in.</summary>
public interface ISearchIndex
{
    /// <summary>Puts a product into the index, or in place of what is there.</summary>
    ValueTask PutAsync(Product product, CancellationToken deadline);

    /// <summary>Takes a product out of the index; does nothing when it isn't there.</summary>
    ValueTask RemoveAsync(string sku, CancellationToken deadline);
}
