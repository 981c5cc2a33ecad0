using LambdaKit.Http;

namespace LambdaKit.Tests.Http;

/// <summary>A handler of WebSockets whose routes a test gives.</summary>
internal sealed class RoutedSockets(Action<WebSocketRoutes> map) : WebSocketHandler
{
    protected override void Map(WebSocketRoutes routes) => map(routes);
}
