using LambdaKit.Events.Http;
using LambdaKit.Events.HttpApi;
using LambdaKit.Events.ApiGateway;
using LambdaKit.Http;
using LambdaKit.Testing;
using TestEvents = LambdaKit.Testing.Events;

namespace LambdaKit.Tests.Http;

public sealed class HttpRoutingTests
{
    private static readonly RoutedHandler Handler = new(routes => routes
        .Get("/", Answer)
        .Get("/orders", Answer)
        .Get("/orders/{id}", Answer)
        .Delete("/orders/{id}", AnswerAsync)
        .Get("/orders/latest", Answer)
        .Get("/orders/{id}/lines/{line}", Answer)
        .Get("/orders/latest/lines", Answer)
        .Get("/größe/{a b}", Answer)
        .Map("HEAD", "/heads", Answer)
        .Get("/heads", Answer)
        .Map("*", "/any", AnswerAsync)
        .Post("/any", AnswerAsync)
        .Get("/files/{path+}", Answer)
        .Get("/files/{name}/info", Answer));

    [Theory]
    [InlineData("GET", "/", "/")]
    [InlineData("GET", "/orders", "/orders")]
    [InlineData("GET", "/orders/", "/orders")]
    [InlineData("GET", "/orders/42", "/orders/{id}")]
    [InlineData("GET", "/orders/42/", "/orders/{id}")]
    [InlineData("GET", "/orders/latest", "/orders/latest")]
    [InlineData("GET", "/orders/l%61test", "/orders/latest")]
    [InlineData("DELETE", "/orders/latest", "/orders/{id}")]
    [InlineData("GET", "/orders/latest/lines", "/orders/latest/lines")]
    [InlineData("GET", "/orders/latest/lines/7", "/orders/{id}/lines/{line}")]
    [InlineData("GET", "/gr%C3%B6%C3%9Fe/1", "/größe/{a b}")]
    [InlineData("GET", "/files/a", "/files/{path+}")]
    [InlineData("GET", "/files/a/b/c", "/files/{path+}")]
    [InlineData("GET", "/files/a/info", "/files/{name}/info")]
    [InlineData("GET", "/files/a/info/more", "/files/{path+}")]
    [InlineData("HEAD", "/orders/42", "/orders/{id}")]
    [InlineData("HEAD", "/heads", "/heads")]
    [InlineData("PUT", "/any", "/any")]
    public async Task Literal_goes_before_parameter_and_parameter_before_catch_all(string method, string path, string route)
    {
        var result = await Handler.SendAsync(method, path);

        Assert.Equal(200, result.StatusCode);
        Assert.Equal(route, result.GetHeader("x-route"));
    }

    [Theory]
    [InlineData("/missing")]
    [InlineData("/Orders")]
    [InlineData("/orders//")]
    [InlineData("//")]
    [InlineData("/orders/42/lines")]
    [InlineData("/files")]
    [InlineData("/files/")]
    public async Task Path_without_a_route_is_not_found(string path)
    {
        var result = await Handler.SendAsync("GET", path);

        Assert.Equal(404, result.StatusCode);
        Assert.Equal("application/problem+json", result.ContentType);
    }

    [Theory]
    [InlineData("POST", "/orders/42", "DELETE, GET, HEAD, OPTIONS")]
    [InlineData("POST", "/orders/latest", "DELETE, GET, HEAD, OPTIONS")]
    [InlineData("POST", "/files/a/info", "GET, HEAD, OPTIONS")]
    public async Task Method_that_a_path_does_not_take_is_answered_with_those_that_it_takes(string method, string path, string allowed)
    {
        var result = await Handler.SendAsync(method, path);

        Assert.Equal(405, result.StatusCode);
        Assert.Equal(allowed, result.GetHeader("allow"));
    }

    [Fact]
    public async Task Options_are_answered_with_the_methods_of_the_path()
    {
        var result = await Handler.SendAsync("OPTIONS", "/orders/42");

        Assert.Equal(204, result.StatusCode);
        Assert.Equal("DELETE, GET, HEAD, OPTIONS", result.GetHeader("allow"));
    }

    [Fact]
    public async Task Head_has_no_body()
    {
        var get = await Handler.SendAsync("GET", "/orders/42");
        var head = await Handler.SendAsync("HEAD", "/orders/42");

        Assert.False(get.Body.IsEmpty);
        Assert.True(head.Body.IsEmpty);
        Assert.Equal(get.ContentType, head.ContentType);
    }

    [Theory]
    [InlineData("/files/a/b%20c/d", "path", "a/b c/d")]
    [InlineData("/files/a/b/", "path", "a/b")]
    [InlineData("/orders/a+b", "id", "a+b")]
    [InlineData("/orders/%E2%82%AC", "id", "€")]
    [InlineData("/orders/1%252F2", "id", "1%2F2")]
    [InlineData("/gr%C3%B6%C3%9Fe/1", "a b", "1")]
    public async Task Parameters_are_decoded(string path, string name, string value)
    {
        string? found = null;
        var handler = new RoutedHandler(routes => routes
            .Get("/orders/{id}", Find).Get("/files/{path+}", Find).Get("/größe/{a b}", Find));

        await handler.SendAsync("GET", path);

        Assert.Equal(value, found);
        HttpResult Find(HttpCall call)
        {
            found = call.Path(name);
            return HttpResult.Ok();
        }
    }

    /// <summary>Where the source keeps it encoded. An HTTP API decodes the path before anyone sees it.</summary>
    [Fact]
    public async Task Encoded_slash_belongs_to_its_segment()
    {
        var context = FakeLambdaContext.For("orders");
        var handler = new RoutedHandler(routes => routes.Get("/orders/{id}", call => HttpResult.Text(call.Path("id"))));
        IHttpRequestEvent[] requests =
        [
            TestEvents.ApiGateway("GET", "/orders/1%2F2"), TestEvents.FunctionUrl("GET", "/orders/1%2F2"),
            TestEvents.Alb("GET", "/orders/1%2F2"), TestEvents.HttpApi("GET", "/orders/1%2F2"),
        ];

        var texts = new List<string>();
        foreach (var request in requests)
            texts.Add(await handler.InvokeAsync(request, context) is { StatusCode: 200 } result ? result.GetText() : "not found");

        Assert.Equal(["1/2", "1/2", "1/2", "not found"], texts);
    }

    [Theory]
    [InlineData("/prod/orders/7", "prod")]
    [InlineData("/orders/7", "$default")]
    [InlineData("/orders/7", "orders-stage")]
    public async Task Stage_in_front_of_a_path_is_no_part_of_the_route(string rawPath, string stage)
    {
        var request = new HttpApiRequest
        {
            RawPath = rawPath,
            RequestContext = new HttpApiRequestContext { Http = new HttpApiRequestLine { Method = "GET" }, Stage = stage },
        };

        var result = await Handler.InvokeAsync(request, FakeLambdaContext.For("orders"));

        Assert.Equal("/orders/{id}", result.GetHeader("x-route"));
    }

    [Theory]
    [InlineData("/shop/orders/7")]
    [InlineData("/orders/7")]
    public async Task Base_path_of_a_custom_domain_is_no_part_of_the_route(string path)
    {
        var handler = new RoutedHandler(routes => routes.Get("/orders/{id}", call => HttpResult.Text(call.Path("id"))), new HttpOptions { BasePath = "/shop/" });

        var result = await handler.InvokeAsync(new ApiGatewayProxyRequest { HttpMethod = "GET", Path = path }, FakeLambdaContext.For("orders"));

        Assert.Equal("7", result.GetText());
    }

    [Fact]
    public async Task Group_puts_a_prefix_in_front_of_its_routes()
    {
        var handler = new RoutedHandler(routes => routes.Group("/v1/", v1 => v1.Get("/orders/{id}", Answer).Get("/", Answer)));

        Assert.Equal("/v1/orders/{id}", (await handler.SendAsync("GET", "/v1/orders/7")).GetHeader("x-route"));
        Assert.Equal("/v1/", (await handler.SendAsync("GET", "/v1")).GetHeader("x-route"));
    }

    [Fact]
    public async Task All_mistakes_in_routes_are_told_at_once_and_with_what_to_do()
    {
        var handler = new RoutedHandler(routes => routes
            .Get("/orders/{id}", Answer)
            .Get("/orders/{name}/", Answer)
            .Get("orders", Answer)
            .Get("/a//b", Answer)
            .Get("/a{b}", Answer)
            .Get("/{a+}/b", Answer)
            .Get("/{a}/{a}", Answer)
            .Get("/{}", Answer)
            .Map("get", "/x", Answer));

        var exception = await Assert.ThrowsAsync<LambdaConfigurationException>(async () => await handler.SendAsync("GET", "/"));

        Assert.StartsWith("The routes of 'RoutedHandler' can't be used.", exception.Message, StringComparison.Ordinal);
        Assert.Contains("GET '/orders/{name}/' takes the same requests as '/orders/{id}'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'orders' does not start with a slash", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'/a//b' has an empty segment", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'/a{b}' has braces around a part of a segment", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'/{a+}/b' goes on behind '{a+}'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'/{a}/{a}' has the parameter 'a' twice", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'/{}' has a parameter without a name", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'get' is no method of HTTP; write it in capitals", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handler_without_routes_says_what_to_do()
    {
        var exception = await Assert.ThrowsAsync<LambdaConfigurationException>(async () => await new RoutedHandler(_ => { }).SendAsync("GET", "/"));

        Assert.Contains("There is none; add one in Map", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Name_that_the_route_does_not_have_is_a_mistake_of_the_function()
    {
        var context = FakeLambdaContext.For("orders");
        var handler = new RoutedHandler(routes => routes.Get("/orders/{id}", call => HttpResult.Text(call.Path("name"))));

        var result = await handler.SendAsync("GET", "/orders/7", context: context);

        Assert.Equal(500, result.StatusCode);
        Assert.Contains("has no parameter 'name'", Assert.Single(context.Log).Exception!.Message, StringComparison.Ordinal);
    }

    private static HttpResult Answer(HttpCall call) => HttpResult.Text("found").WithHeader("X-Route", call.Route ?? "none");

    private static ValueTask<HttpResult> AnswerAsync(HttpCall call, CancellationToken deadline) => new(Answer(call));
}
