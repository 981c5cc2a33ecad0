using LambdaKit.Http;
using LambdaKit.Testing;
using Microsoft.Extensions.Logging;
using TestEvents = LambdaKit.Testing.Events;

namespace LambdaKit.Tests.Http;

public sealed class HttpHandlerTests
{
    private const string Secret = "the password is 1234";

    private readonly FakeLambdaContext _context = FakeLambdaContext.For("orders");

    [Fact]
    public async Task Body_is_read_and_what_was_created_is_answered()
    {
        var handler = new RoutedHandler(routes => routes.Post("/parcels", ParcelJson.Default.Parcel, (body, _, _) =>
            new(HttpResult.Created("/parcels/1", body with { Quantity = body.Quantity + 1 }, ParcelJson.Default.Parcel))));

        var result = await handler.SendAsync("POST", "/parcels", new() { Body = """{"sku":"tea","quantity":2}""" }, _context);

        Assert.Equal(201, result.StatusCode);
        Assert.Equal("/parcels/1", result.GetHeader("Location"));
        Assert.Equal("application/json", result.GetHeader("Content-Type"));
        Assert.Equal(new Parcel("tea", 3), result.Read(ParcelJson.Default.Parcel));
    }

    [Theory]
    [InlineData("no JSON", "application/json", 400, "The body is not the JSON that it has to be.")]
    [InlineData("""{"quantity":"many"}""", "application/json", 400, "The body is not the JSON that it has to be, at '$.quantity'.")]
    [InlineData("null", "application/json", 400, "The body is null, and has to be a value.")]
    [InlineData("", "application/json", 400, "The request has no body; send one of JSON.")]
    [InlineData("""{"sku":"tea","quantity":2}""", "text/plain", 415, "The body has to be JSON in UTF-8")]
    [InlineData("""{"sku":"tea","quantity":2}""", "application/json; charset=iso-8859-1", 415, "The body has to be JSON in UTF-8")]
    [InlineData("""{"sku":"tea","quantity":2, "note":"............................................."}""", "application/json", 413, "The body has more than 60 bytes.")]
    public async Task Body_that_can_not_be_read_is_refused_with_the_reason(string body, string contentType, int status, string detail)
    {
        var handler = new RoutedHandler(routes => routes.Post("/parcels", ParcelJson.Default.Parcel, (_, _, _) => new(HttpResult.Ok())), new HttpOptions { MaxBodyBytes = 60 });

        var result = await handler.SendAsync("POST", "/parcels", new() { Body = body, Headers = [new("Content-Type", contentType)] }, _context);

        Assert.Equal(status, result.StatusCode);
        Assert.Equal("application/problem+json", result.ContentType);
        Assert.Contains(detail.Replace("'", "\\u0027", StringComparison.Ordinal), result.GetText().Replace("'", "\\u0027", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty(_context.Log);
    }

    [Theory]
    [InlineData("application/json; charset=UTF-8")]
    [InlineData("application/vnd.shop+json")]
    public async Task Every_kind_of_JSON_is_read(string contentType)
    {
        var handler = new RoutedHandler(routes => routes.Post("/parcels", ParcelJson.Default.Parcel, (_, _, _) => new(HttpResult.NoContent())));

        var result = await handler.SendAsync("POST", "/parcels", new() { Body = "\uFEFF{\"sku\":\"tea\",\"quantity\":2}", Headers = [new("Content-Type", contentType)] }, _context);

        Assert.Equal(204, result.StatusCode);
    }

    [Fact]
    public async Task Body_that_is_not_valid_is_refused_with_all_that_is_wrong()
    {
        var handler = new RoutedHandler(routes => routes.Post("/parcels", ParcelJson.Default.Parcel, (_, _, _) => new(HttpResult.Ok())));

        var result = await handler.SendAsync("POST", "/parcels", new() { Body = """{"quantity":0}""" }, _context);

        Assert.Equal(400, result.StatusCode);
        Assert.Equal(
            """{"title":"Bad Request","status":400,"detail":"The body is not valid.","errors":{"sku":["It has to be given."],"quantity":["It has to be at least 1."]}}""",
            result.GetText());
    }

    [Theory]
    [InlineData("/items/x?size=5", "The path parameter 'number' is not a whole number in its range.", "number")]
    [InlineData("/items/99999999999?size=5", "The path parameter 'number' is not a whole number in its range.", "number")]
    [InlineData("/items/1", "The query parameter 'size' is missing.", "size")]
    [InlineData("/items/1?size=", "The query parameter 'size' is not a number.", "size")]
    [InlineData("/items/1?size=1&since=yesterday", "The query parameter 'since' is not a date.", "since")]
    public async Task Value_of_another_type_is_refused_naming_the_parameter(string path, string detail, string name)
    {
        var handler = new RoutedHandler(routes => routes.Get("/items/{number}", call =>
            HttpResult.Text($"{call.Path<int>("number")} {call.Query<decimal>("size")} {call.Query("since", DateOnly.MinValue):O}")));

        var result = await handler.SendAsync("GET", path, context: _context);

        Assert.Equal(400, result.StatusCode);
        Assert.Contains(detail, result.GetText(), StringComparison.Ordinal);
        Assert.Contains($"\"errors\":{{\"{name}\":", result.GetText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_are_read_as_their_types()
    {
        var handler = new RoutedHandler(routes => routes.Get("/items/{number}", call =>
            HttpResult.Text($"{call.Path<int>("number")} {call.Query<decimal>("size")} {call.Query("page", 1)} {call.Header<Guid>("x-id"):N} {call.Header("x-no", 7L)} {call.Cookies["a"]}")));

        var result = await handler.SendAsync(
            "GET", "/items/-3?size=1.5", new() { Headers = [new("X-Id", "6d0a51c4-3f0e-4c6b-9a55-0f4f6b1a0001")], Cookies = ["a=b"] }, _context);

        Assert.Equal("-3 1.5 1 6d0a51c43f0e4c6b9a550f4f6b1a0001 7 b", result.GetText());
    }

    [Fact]
    public async Task Exception_is_told_to_the_log_and_not_to_the_client()
    {
        var handler = new RoutedHandler(routes => routes.Get("/orders/{id}", _ => throw new InvalidOperationException(Secret)));

        var result = await handler.SendAsync("GET", "/orders/1", context: _context);

        Assert.Equal("""{"title":"Internal Server Error","status":500}""", result.GetText());
        var entry = Assert.Single(_context.Log);
        Assert.Equal(LogLevel.Error, entry.Level);
        Assert.Equal(Secret, entry.Exception!.Message);
        Assert.Equal("/orders/{id}", entry.Values["Route"]);
    }

    [Fact]
    public async Task Exception_after_an_await_is_treated_the_same()
    {
        var gate = new TaskCompletionSource();
        var handler = new RoutedHandler(routes => routes.Get("/", async (_, _) =>
        {
            await gate.Task;
            throw new InvalidOperationException(Secret);
        }));

        var running = handler.SendAsync("GET", "/", context: _context).AsTask();
        gate.SetResult();

        Assert.Equal(500, (await running).StatusCode);
        Assert.Single(_context.Log);
    }

    [Theory]
    [InlineData(409, true)]
    [InlineData(502, false)]
    public async Task Problem_that_is_thrown_tells_its_detail_unless_it_is_the_servers(int status, bool tells)
    {
        var handler = new RoutedHandler(routes => routes.Get("/", _ => throw new HttpProblemException(status, Secret)));

        var result = await handler.SendAsync("GET", "/", context: _context);

        Assert.Equal(status, result.StatusCode);
        Assert.Equal(tells, result.GetText().Contains(Secret, StringComparison.Ordinal));
        Assert.Equal(tells ? 0 : 1, _context.Log.Count);
    }

    [Fact]
    public async Task Exception_that_the_function_knows_is_answered_as_it_says()
    {
        var handler = new RoutedHandler(
            routes => routes.Get("/", _ => throw new KeyNotFoundException()),
            onError: (exception, call) => exception is KeyNotFoundException ? HttpResult.NotFound($"Nothing at {call.RawPath}") : null);

        var result = await handler.SendAsync("GET", "/", context: _context);

        Assert.Equal(404, result.StatusCode);
        Assert.Empty(_context.Log);
    }

    [Fact]
    public async Task Exception_while_one_is_translated_is_a_500_too()
    {
        var handler = new RoutedHandler(routes => routes.Get("/", _ => throw new KeyNotFoundException()), onError: (_, _) => throw new InvalidOperationException(Secret));

        var result = await handler.SendAsync("GET", "/", context: _context);

        Assert.Equal(500, result.StatusCode);
        Assert.Equal(Secret, Assert.Single(_context.Log).Exception!.Message);
    }

    [Fact]
    public async Task Request_that_is_cancelled_at_the_deadline_is_a_504()
    {
        var context = _context.WithTimeout(TimeSpan.FromSeconds(30));
        var handler = new RoutedHandler(routes => routes.Get("/", async (_, deadline) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, deadline);
            return HttpResult.Ok();
        }));

        var running = handler.SendAsync("GET", "/", context: context).AsTask();
        context.Advance(TimeSpan.FromSeconds(30));
        var result = await running;

        Assert.Equal(504, result.StatusCode);
        Assert.Equal("RequestOutOfTime", Assert.Single(context.Log).EventId.Name);
    }

    [Fact]
    public async Task Request_that_is_cancelled_for_another_reason_is_a_500()
    {
        var handler = new RoutedHandler(routes => routes.Get("/", (_, _) => throw new OperationCanceledException()));

        Assert.Equal(500, (await handler.SendAsync("GET", "/", context: _context)).StatusCode);
    }

    [Fact]
    public async Task Null_instead_of_an_answer_is_a_500_that_the_log_explains()
    {
        var handler = new RoutedHandler(routes => routes.Get("/", _ => null!));

        Assert.Equal(500, (await handler.SendAsync("GET", "/", context: _context)).StatusCode);
        Assert.Contains("returned null instead of an HttpResult", Assert.Single(_context.Log).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Middleware_sees_the_request_and_may_answer_itself()
    {
        var handler = new RoutedHandler(routes => routes.Get("/", _ => HttpResult.Text("handler")));
        handler.With(new DelegateMiddleware(async (invocation, next) =>
        {
            if (((LambdaKit.Events.Http.IHttpRequestEvent)invocation.Event!).GetHeader("x-stop") is not null)
            {
                invocation.Result = HttpResult.Text("middleware");
                return;
            }

            await next(invocation);
        }));

        Assert.Equal("handler", (await handler.SendAsync("GET", "/")).GetText());
        Assert.Equal("middleware", (await handler.SendAsync("GET", "/", new() { Headers = [new("X-Stop", "1")] })).GetText());
    }

    [Fact]
    public async Task Answer_that_is_too_large_for_Lambda_is_a_413_and_logged()
    {
        var handler = new RoutedHandler(routes => routes.Get("/", call => HttpResult.Text(new string('x', call.Query<int>("size")))));

        var right = await handler.InvokeJsonAsync(Json("/?size=6291000"), _context);
        var tooLarge = await handler.InvokeJsonAsync(Json("/?size=6291600"), _context);

        Assert.StartsWith("""{"statusCode":200""", right, StringComparison.Ordinal);
        Assert.StartsWith("""{"statusCode":413""", tooLarge, StringComparison.Ordinal);
        Assert.Equal("AnswerTooLarge", Assert.Single(_context.Log).EventId.Name);
        static string Json(string path) => FrontDoor.JsonOf(TestEvents.HttpApi("GET", path));
    }

    [Fact]
    public async Task Answer_that_is_too_large_for_a_load_balancer_is_a_413()
    {
        var handler = new RoutedHandler(routes => routes.Get("/", _ => HttpResult.Bytes(new byte[800 * 1024])));

        var answer = await handler.InvokeJsonAsync(FrontDoor.JsonOf(TestEvents.Alb("GET", "/")), _context);

        Assert.Contains("\"statusCode\":413", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"Records":[{"eventSource":"aws:sqs","body":""}]}""", "but the payload is of the source 'Sqs'.")]
    [InlineData("""{"requestContext":{"connectionId":"x","eventType":"CONNECT","routeKey":"$connect"}}""", "That of a WebSocket API is WebSocketHandler.")]
    [InlineData("""{"type":"TOKEN","authorizationToken":"x","methodArn":"arn:aws:execute-api:eu-west-1:123456789012:a/prod/GET/"}""", "That of a TOKEN authorizer is TokenAuthorizerHandler.")]
    [InlineData("{}", "but the payload is none, and of no source that is known.")]
    public async Task Event_of_another_source_is_an_error_that_says_what_to_do(string json, string part)
    {
        var handler = new RoutedHandler(routes => routes.Get("/", _ => HttpResult.Ok()));

        var exception = await Assert.ThrowsAsync<LambdaConfigurationException>(() => handler.InvokeJsonAsync(json, _context));

        Assert.Contains(part, exception.Message, StringComparison.Ordinal);
        Assert.Contains("'RoutedHandler' takes requests of API Gateway", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Event_that_is_no_JSON_is_told_where_and_not_what()
    {
        var handler = new RoutedHandler(routes => routes.Get("/", _ => HttpResult.Ok()));

        var exception = await Assert.ThrowsAsync<LambdaKit.Events.EventFormatException>(() => handler.InvokeJsonAsync("""{"rawPath": secret}""", _context));

        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_with_hardly_any_time_left_is_still_handled()
    {
        var context = _context.WithTimeout(TimeSpan.FromSeconds(30));
        var handler = new RoutedHandler(routes => routes.Get("/", (_, deadline) => new(HttpResult.Text(deadline.IsCancellationRequested ? "due" : "not due"))));

        context.Advance(TimeSpan.FromSeconds(29.9));
        var result = await handler.SendAsync("GET", "/", context: context);

        Assert.Equal((200, "due"), (result.StatusCode, result.GetText()));
    }

    [Fact]
    public async Task Mistake_in_routes_stops_the_start_of_the_function()
    {
        var handler = new RoutedHandler(routes => routes.Get("/a", _ => HttpResult.Ok()).Get("/a", _ => HttpResult.Ok()));

        var exception = Assert.Throws<LambdaConfigurationException>(handler.Prepare);

        Assert.Contains("GET '/a' takes the same requests as '/a'", exception.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<LambdaConfigurationException>(async () => await handler.SendAsync("GET", "/a"));
    }
}
