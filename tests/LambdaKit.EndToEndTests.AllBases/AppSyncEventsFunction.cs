using LambdaKit.Handlers.AppSync;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Takes the orders of a channel.</summary>
internal sealed class AppSyncEventsFunction : AppSyncEventsHandler
{
    protected override void Map(AppSyncEventsRoutes routes) => routes
        .Publish("/orders/*", OrderJson.Default.Order, (payload, request, context, deadline) => new(payload with { Quantity = payload.Quantity + 5 }));
}
