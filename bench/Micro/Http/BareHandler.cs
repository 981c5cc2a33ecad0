using System.Text.Json;
using LambdaKit.Events.HttpApi;

namespace LambdaKit.Benchmarks.Http;

/// <summary>The answer made by hand: what API Gateway has routed is switched over.</summary>
internal sealed class BareHandler : LambdaHandler<HttpApiRequest, HttpApiResponse>
{
    protected override ValueTask<HttpApiResponse> HandleAsync(HttpApiRequest value, LambdaContext context, CancellationToken deadline) => value.RouteKey switch
    {
        "GET /orders/{id}" => new(new HttpApiResponse
        {
            StatusCode = 200,
            Headers = new Dictionary<string, string> { ["content-type"] = "application/json" },
            Body = JsonSerializer.Serialize(new Order(value.PathParameters["id"], "coffee-beans-1kg", 2), OrderJson.Default.Order),
        }),
        _ => new(new HttpApiResponse { StatusCode = 404 }),
    };
}
