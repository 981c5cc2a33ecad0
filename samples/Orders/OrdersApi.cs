using LambdaKit.Http;
using Microsoft.Extensions.Logging;

namespace Orders;

/// <summary>An HTTP API: <c>GET /orders/{id}</c> and <c>POST /orders</c>, behind whatever sends requests of HTTP to functions.</summary>
public sealed class OrdersApi(IOrderStore store) : HttpHandler
{
    protected override void Map(HttpRoutes routes) => routes
        .Get("/orders/{id}", FindAsync)
        .Post("/orders", OrdersJson.Default.NewOrder, PlaceAsync);

    private async ValueTask<HttpResult> FindAsync(HttpCall call, CancellationToken deadline) =>
        await store.FindAsync(call.Path("id"), deadline) is { } order
            ? HttpResult.Ok(order, OrdersJson.Default.Order)
            : HttpResult.NotFound("There is no such order.");

    private async ValueTask<HttpResult> PlaceAsync(NewOrder order, HttpCall call, CancellationToken deadline)
    {
        if (order.FindMistake() is { } mistake)
            return HttpResult.BadRequest(mistake);

        var kept = await store.AddAsync(order, deadline);
        call.Context.Logger.LogInformation("Placed order {OrderId}", kept.Id);
        return HttpResult.Created($"/orders/{kept.Id}", kept, OrdersJson.Default.Order);
    }
}
