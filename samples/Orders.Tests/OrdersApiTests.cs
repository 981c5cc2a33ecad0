using System.Text.Json;
using LambdaKit.Testing;
using Microsoft.Extensions.Logging;

namespace Orders.Tests;

public sealed class OrdersApiTests
{
    private readonly InMemoryOrderStore _store = new();
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("orders-api");

    [Fact]
    public async Task Order_that_exists_is_found()
    {
        var request = Events.HttpApi("GET", "/orders/A-1001", new() { Route = "/orders/{id}" });

        var response = await new OrdersApi(_store).InvokeAsync(request, _context);

        Assert.Equal(200, response.StatusCode);
        Assert.Equal("application/json", response.Headers["content-type"]);
        Assert.Equal("""{"id":"A-1001","sku":"coffee-beans-1kg","quantity":2}""", response.Body);
    }

    [Fact]
    public async Task Order_that_does_not_exist_is_not_found()
    {
        var request = Events.HttpApi("GET", "/orders/B-1", new() { Route = "/orders/{id}" });

        var response = await new OrdersApi(_store).InvokeAsync(request, _context);

        Assert.Equal(404, response.StatusCode);
    }

    [Fact]
    public async Task Placed_order_is_kept_and_logged()
    {
        var request = Events.HttpApi("POST", "/orders", new() { Route = "/orders", Body = """{"sku":"tea-assam-500g","quantity":3}""" });

        var response = await new OrdersApi(_store).InvokeAsync(request, _context);

        Assert.Equal(201, response.StatusCode);
        Assert.Equal("/orders/A-1002", response.Headers["location"]);
        Assert.Contains(new Order("A-1002", "tea-assam-500g", 3), _store.All);
        Assert.Equal("A-1002", Assert.Single(_context.Log, entry => entry.Level == LogLevel.Information).Values["OrderId"]);
    }

    [Theory]
    [InlineData("""{"sku":"","quantity":3}""", "The order has no SKU.")]
    [InlineData("""{"sku":"tea-assam-500g","quantity":0}""", "The quantity is less than one.")]
    [InlineData("no JSON", "The body is not the JSON of an order.")]
    public async Task Order_with_a_mistake_is_refused_with_the_reason(string body, string reason)
    {
        var request = Events.HttpApi("POST", "/orders", new() { Route = "/orders", Body = body });

        var response = await new OrdersApi(_store).InvokeAsync(request, _context);

        Assert.Equal(400, response.StatusCode);
        Assert.Equal(new Problem(reason), JsonSerializer.Deserialize(response.Body!, OrdersJson.Default.Problem)); // A refusal has a body.
        Assert.Single(_store.All);
    }

    [Fact]
    public async Task Other_routes_are_not_found()
    {
        var response = await new OrdersApi(_store).InvokeAsync(Events.HttpApi("DELETE", "/orders"), _context);

        Assert.Equal(404, response.StatusCode);
    }

    [Theory]
    [InlineData("http-api-get-order.json", "\"statusCode\":200")]
    [InlineData("http-api-place-order.json", "\"statusCode\":201")]
    public async Task Sample_events_are_answered(string file, string expected)
    {
        var json = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "events", file));

        var answer = await new OrdersApi(_store).InvokeJsonAsync(json, _context);

        Assert.Contains(expected, answer, StringComparison.Ordinal);
    }
}
