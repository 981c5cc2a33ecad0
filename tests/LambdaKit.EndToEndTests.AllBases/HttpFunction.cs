using LambdaKit.Http;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>An HTTP API that takes orders.</summary>
internal sealed class HttpFunction : HttpHandler
{
    protected override HttpOptions Options { get; } = new() { Cors = new CorsPolicy { Origins = ["https://shop.example"] }, AddsETags = true, Compression = new HttpCompression() };

    protected override void Map(HttpRoutes routes) => routes
        .Get("/orders/{id}", call => HttpResult.Ok(new Order(call.Path("id"), call.Query("quantity", 1)), OrderJson.Default.Order))
        .Post("/orders", OrderJson.Default.Order, (order, call, deadline) => new(HttpResult.Created("/orders/" + order.Id, order, OrderJson.Default.Order)));
}
