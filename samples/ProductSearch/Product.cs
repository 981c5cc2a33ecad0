namespace ProductSearch;

/// <summary>An item of the table: its attributes have the names of these properties, in camel case.</summary>
public sealed record Product(string Sku, string Name, decimal Price, bool IsListed);
