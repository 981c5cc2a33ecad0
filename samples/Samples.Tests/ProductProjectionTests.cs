using LambdaKit.Events.DynamoDb;
using ProductSearch;

namespace Samples.Tests;

public sealed class ProductProjectionTests
{
    private static readonly Product Tea = new("tea-assam-500g", "Assam tea, 500 g", 12.50m, IsListed: true);
    private static readonly DynamoDbEventOptions Table = new() { TableName = "products", KeyNames = ["sku"] };

    private readonly InMemorySearchIndex _index = new();
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("product-projection");

    [Fact]
    public async Task New_product_is_found()
    {
        await new ProductProjection(_index).InvokeAsync(Events.DynamoDbInsert(Tea, ProductJson.Default.Product, Table), _context);

        Assert.Equal([Tea], _index.All);
    }

    [Fact]
    public async Task Product_that_is_no_longer_listed_is_not_found()
    {
        var changes = Events.DynamoDb(
            Events.DynamoDbInsert(Tea, ProductJson.Default.Product, Table),
            Events.DynamoDbModify(Tea, Tea with { IsListed = false }, ProductJson.Default.Product, Table));

        await new ProductProjection(_index).InvokeAsync(changes, _context);

        Assert.Empty(_index.All);
    }

    [Fact]
    public async Task Product_that_was_deleted_is_not_found()
    {
        await _index.PutAsync(Tea, CancellationToken.None);

        await new ProductProjection(_index).InvokeAsync(Events.DynamoDbRemove(Tea, ProductJson.Default.Product, Table), _context);

        Assert.Empty(_index.All);
    }

    [Fact]
    public async Task Stream_stops_at_an_item_that_is_no_product()
    {
        var wrong = new AttributeMap([new("sku", AttributeValue.FromString("mate-1kg")), new("price", AttributeValue.FromString("on request"))]);
        var changes = Events.DynamoDb(
            Events.DynamoDbInsert(Tea, ProductJson.Default.Product, Table),
            Events.DynamoDbInsert(wrong, Table),
            Events.DynamoDbInsert(Tea with { Sku = "cocoa-250g" }, ProductJson.Default.Product, Table));

        var response = await new ProductProjection(_index).InvokeAsync(changes, _context);

        Assert.Equal(changes.Records[1].SequenceNumber, Assert.Single(response.BatchItemFailures).ItemIdentifier);
        Assert.Equal([Tea], _index.All);
    }

    [Fact]
    public async Task Changes_that_come_again_leave_the_index_as_it_is()
    {
        var projection = new ProductProjection(_index);
        var changes = Events.DynamoDb(
            Events.DynamoDbInsert(Tea, ProductJson.Default.Product, Table),
            Events.DynamoDbModify(Tea, Tea with { Price = 11 }, ProductJson.Default.Product, Table));

        await projection.InvokeAsync(changes, _context);
        await projection.InvokeAsync(changes, FakeLambdaContext.For("product-projection"));

        Assert.Equal([Tea with { Price = 11 }], _index.All);
    }
}
