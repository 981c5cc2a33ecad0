using LambdaKit.Handlers;
using Microsoft.Extensions.Logging;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Takes orders that were placed, and objects that were written.</summary>
internal sealed class EventBridgeRouterFunction : EventBridgeRouter
{
    protected override void Map(EventBridgeRoutes routes) => routes
        .On("shop.orders", "OrderPlaced", OrderJson.Default.Order, (order, value, context, deadline) =>
        {
            context.Logger.LogInformation("Got {What}", order.Id);
            return default;
        });
}
