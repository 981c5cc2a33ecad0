using LambdaKit.Http;

namespace LambdaKit.Benchmarks.Http;

/// <summary>The same by a route among others.</summary>
internal sealed class RoutedHandler : HttpHandler
{
    protected override void Map(HttpRoutes routes) => routes
        .Get("/orders", _ => HttpResult.NoContent())
        .Get("/orders/{id}", FindAsync)
        .Get("/orders/{id}/lines", _ => HttpResult.NoContent())
        .Get("/customers/{id}", _ => HttpResult.NoContent())
        .Post("/orders", (_, _) => new(HttpResult.NoContent()));

    private ValueTask<HttpResult> FindAsync(HttpCall call, CancellationToken deadline) =>
        new(HttpResult.Ok(new Order(call.Path("id"), "coffee-beans-1kg", 2), OrderJson.Default.Order));
}
