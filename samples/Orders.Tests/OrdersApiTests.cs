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
        var result = await new OrdersApi(_store).SendAsync("GET", "/orders/A-1001");

        Assert.Equal(200, result.StatusCode);
        Assert.Equal("application/json", result.ContentType);
        Assert.Equal(new Order("A-1001", "coffee-beans-1kg", 2), result.Read(OrdersJson.Default.Order));
    }

    [Fact]
    public async Task Order_that_does_not_exist_is_not_found()
    {
        var result = await new OrdersApi(_store).SendAsync("GET", "/orders/B-1");

        Assert.Equal(404, result.StatusCode);
    }

    [Fact]
    public async Task Placed_order_is_kept_and_logged()
    {
        var result = await new OrdersApi(_store).SendAsync("POST", "/orders", new() { Body = """{"sku":"tea-assam-500g","quantity":3}""" }, _context);

        Assert.Equal(201, result.StatusCode);
        Assert.Equal("/orders/A-1002", result.GetHeader("location"));
        Assert.Contains(new Order("A-1002", "tea-assam-500g", 3), _store.All);
        Assert.Equal("A-1002", Assert.Single(_context.Log, entry => entry.Level == LogLevel.Information).Values["OrderId"]);
    }

    [Theory]
    [InlineData("""{"sku":"","quantity":3}""", "The order has no SKU.")]
    [InlineData("""{"sku":"tea-assam-500g","quantity":0}""", "The quantity is less than one.")]
    [InlineData("no JSON", "The body is not the JSON that it has to be.")]
    public async Task Order_with_a_mistake_is_refused_with_the_reason(string body, string reason)
    {
        var result = await new OrdersApi(_store).SendAsync("POST", "/orders", new() { Body = body });

        Assert.Equal(400, result.StatusCode);
        Assert.Equal("application/problem+json", result.ContentType);
        Assert.Contains(reason, result.GetText(), StringComparison.Ordinal);
        Assert.Single(_store.All);
    }

    [Fact]
    public async Task Other_methods_are_refused()
    {
        var result = await new OrdersApi(_store).SendAsync("DELETE", "/orders");

        Assert.Equal(405, result.StatusCode);
    }

    [Fact]
    public async Task Load_balancer_gets_the_same_answer()
    {
        var result = await new OrdersApi(_store).InvokeAsync(Events.Alb("GET", "/orders/A-1001"), _context);

        Assert.Equal(200, result.StatusCode);
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
