using LambdaKit;
using LambdaKit.Batches;
using Microsoft.Extensions.Logging;

namespace ProductSearch;

/// <summary>
/// Keeps a search index as the table of products is. Putting and removing can be done twice without harm, as a stream delivers again what comes behind a failure.
/// </summary>
/// <remarks>The stream has to carry new and old images, and the event source mapping to report batch item failures.</remarks>
public sealed class ProductProjection(ISearchIndex index) : DynamoDbStreamHandler<Product>(ProductJson.Default.Product)
{
    protected override async ValueTask HandleAsync(DynamoDbChange<Product> record, LambdaContext context, CancellationToken deadline)
    {
        switch (record)
        {
            case { After: { IsListed: true } product }:
                await index.PutAsync(product, deadline);
                context.Logger.LogInformation("Put {Sku}", product.Sku);
                break;
            case { After: { } product }:
                await RemoveAsync(product.Sku);
                break;
            case { Before: { } product }:
                await RemoveAsync(product.Sku);
                break;
            default:
                throw new InvalidDataException("The stream carries no images: set its view type to NEW_AND_OLD_IMAGES.");
        }

        async ValueTask RemoveAsync(string sku)
        {
            await index.RemoveAsync(sku, deadline);
            context.Logger.LogInformation("Removed {Sku}", sku);
        }
    }
}
