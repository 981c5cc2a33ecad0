using LambdaKit.Events.AppSync;
using LambdaKit.Handlers.AppSync;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Resolves a field of many objects at once.</summary>
internal sealed class AppSyncBatchResolverFunction : AppSyncBatchResolverHandler
{
    protected override void Map(AppSyncBatchRoutes routes) => routes.Batch("Customer", "order", OrderJson.Default.Order, FindAllAsync);

    private static ValueTask<IReadOnlyList<Order>> FindAllAsync(IReadOnlyList<AppSyncResolverRequest> requests, LambdaContext context, CancellationToken deadline) =>
        new([.. requests.Select(request => new Order(request.Source?["id"].GetString(), 7))]);
}
