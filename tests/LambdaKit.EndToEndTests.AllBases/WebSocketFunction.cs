using LambdaKit.Http;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>A WebSocket API that takes orders.</summary>
internal sealed class WebSocketFunction : WebSocketHandler
{
    protected override void Map(WebSocketRoutes routes) => routes
        .On("order", OrderJson.Default.Order, (order, call, deadline) => new(HttpResult.Text($"{call.ConnectionId} orders {order.Id}")));
}
