using LambdaKit.Handlers.AppSync;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Resolves a field.</summary>
internal sealed class AppSyncResolverFunction : AppSyncResolverHandler
{
    protected override void Map(AppSyncRoutes routes) => routes
        .Field("Query", "order", OrderJson.Default.Order, OrderJson.Default.Order, (arguments, request, context, deadline) => new(arguments with { Quantity = 7 }));
}
