using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LambdaKit;
using LambdaKit.Events.HttpApi;
using Microsoft.Extensions.Logging;

namespace Orders;

/// <summary>An HTTP API: <c>GET /orders/{id}</c> and <c>POST /orders</c>.</summary>
public sealed class OrdersApi(IOrderStore store) : LambdaHandler<HttpApiRequest, HttpApiResponse>
{
    protected override ValueTask<HttpApiResponse> HandleAsync(HttpApiRequest value, LambdaContext context, CancellationToken deadline) => value.RouteKey switch
    {
        "GET /orders/{id}" => FindAsync(value.PathParameters["id"], deadline),
        "POST /orders" => PlaceAsync(value, context, deadline),
        _ => new(Answer(404, new Problem("There is no such route."), OrdersJson.Default.Problem)),
    };

    private async ValueTask<HttpApiResponse> FindAsync(string id, CancellationToken deadline) =>
        await store.FindAsync(id, deadline) is { } order
            ? Answer(200, order, OrdersJson.Default.Order)
            : Answer(404, new Problem("There is no such order."), OrdersJson.Default.Problem);

    private async ValueTask<HttpApiResponse> PlaceAsync(HttpApiRequest request, LambdaContext context, CancellationToken deadline)
    {
        NewOrder? order;
        try
        {
            order = JsonSerializer.Deserialize(request.GetBodyBytes(), OrdersJson.Default.NewOrder);
        }
        catch (JsonException)
        {
            order = null;
        }

        var mistake = order is null ? "The body is not the JSON of an order." : order.FindMistake();
        if (order is null || mistake is not null)
            return Answer(400, new Problem(mistake ?? ""), OrdersJson.Default.Problem);

        var kept = await store.AddAsync(order, deadline);
        context.Logger.LogInformation("Placed order {OrderId}", kept.Id);
        return Answer(201, kept, OrdersJson.Default.Order, location: $"/orders/{kept.Id}");
    }

    private static HttpApiResponse Answer<T>(int status, T body, JsonTypeInfo<T> bodyType, string? location = null)
    {
        var headers = new Dictionary<string, string> { ["content-type"] = "application/json" };
        if (location is not null)
            headers["location"] = location;
        return new HttpApiResponse { StatusCode = status, Headers = headers, Body = JsonSerializer.Serialize(body, bodyType) };
    }
}
