using LambdaKit.Events.ApiGateway;
using LambdaKit.Http;
using LambdaKit.Testing;
using TestEvents = LambdaKit.Testing.Events;

namespace LambdaKit.Tests.Http;

public sealed class WebSocketHandlerTests
{
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("chat");

    [Theory]
    [InlineData("$connect", "", "connected c-1 $connect")]
    [InlineData("$disconnect", "", "gone")]
    [InlineData("send", """{"sku":"tea","quantity":2}""", "sent tea")]
    [InlineData("$default", "hello", "default hello")]
    [InlineData("unknown", "hello", "default hello")]
    public async Task Event_goes_to_its_route(string routeKey, string body, string answer)
    {
        var handler = new RoutedSockets(routes => routes
            .Connect((call, _) => new(HttpResult.Text($"connected {call.ConnectionId} {call.RouteKey}")))
            .Disconnect((_, _) => new(HttpResult.Text("gone")))
            .On("send", ParcelJson.Default.Parcel, async (message, _, _) =>
            {
                await Task.Yield();
                return HttpResult.Text("sent " + message.Sku);
            })
            .Default((call, _) => new(HttpResult.Text("default " + call.GetText()))));

        var response = await handler.InvokeAsync(Event(routeKey, body), _context);

        Assert.Equal((200, answer), (response.StatusCode, response.Body));
    }

    [Fact]
    public async Task Connections_without_a_route_are_let_and_messages_without_one_are_a_mistake()
    {
        var handler = new RoutedSockets(routes => routes.On("send", (_, _) => new(HttpResult.Ok())));

        Assert.Equal(200, (await handler.InvokeAsync(Event("$connect"), _context)).StatusCode);
        Assert.Equal(200, (await handler.InvokeAsync(Event("$disconnect"), _context)).StatusCode);
        Assert.Empty(_context.Log);
        Assert.Equal(404, (await handler.InvokeAsync(Event("other"), _context)).StatusCode);
        Assert.Contains("There is no route for messages of other", Assert.Single(_context.Log).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no JSON", 400, 0)]
    [InlineData("""{"sku":"tea","quantity":0}""", 400, 0)]
    [InlineData("""{"sku":"tea","quantity":1}""", 500, 1)]
    public async Task Message_that_fails_has_its_status(string body, int status, int logged)
    {
        var handler = new RoutedSockets(routes => routes.On("send", ParcelJson.Default.Parcel, (_, _, _) => throw new InvalidOperationException("secret")));

        var response = await handler.InvokeAsync(Event("send", body), _context);

        Assert.Equal(status, response.StatusCode);
        Assert.DoesNotContain("secret", response.Body, StringComparison.Ordinal);
        Assert.Equal(logged, _context.Log.Count);
    }

    [Fact]
    public async Task Messages_are_sent_to_the_api_that_they_came_from()
    {
        string? url = null;
        var handler = new RoutedSockets(routes => routes.Default((call, _) =>
        {
            url = call.CallbackUrl;
            return new(HttpResult.Ok());
        }));

        await handler.InvokeAsync(Event("$default"), _context);

        Assert.Equal("https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod", url);
    }

    [Fact]
    public async Task Route_that_is_there_twice_stops_the_start()
    {
        var handler = new RoutedSockets(routes => routes.Connect((_, _) => new(HttpResult.Ok())).On("$connect", (_, _) => new(HttpResult.Ok())));

        var exception = await Assert.ThrowsAsync<LambdaConfigurationException>(async () => await handler.InvokeAsync(Event("$connect"), _context));

        Assert.Contains("'$connect' has two", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_of_a_REST_API_is_an_error_that_says_what_to_do()
    {
        var handler = new RoutedSockets(routes => routes.Default((_, _) => new(HttpResult.Ok())));

        var exception = await Assert.ThrowsAsync<LambdaConfigurationException>(async () => await handler.InvokeAsync(TestEvents.ApiGateway("GET", "/"), _context));

        Assert.Contains("ApiGatewayRest", exception.Message, StringComparison.Ordinal);
        Assert.Contains("derive it from HttpHandler", exception.Message, StringComparison.Ordinal);
    }

    private static ApiGatewayProxyRequest Event(string routeKey, string? body = null) => new()
    {
        RequestContext = new ApiGatewayRequestContext
        {
            ConnectionId = "c-1",
            RouteKey = routeKey,
            EventType = new(routeKey switch { "$connect" => "CONNECT", "$disconnect" => "DISCONNECT", _ => "MESSAGE" }),
            DomainName = "a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com",
            Stage = "prod",
        },
        Body = body,
    };
}
