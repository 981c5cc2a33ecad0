using System.Text;
using LambdaKit.Events.HttpApi;
using LambdaKit.Testing;
using LambdaKit.Tests.Runtime;
using LambdaKit.Tests.Runtime.Wire;

namespace LambdaKit.Tests.Handlers;

/// <summary>Which types a handler may take and return.</summary>
public sealed class HandlerShapeTests
{
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("orders");

    [Fact]
    public void Event_models_bring_their_json_with_them() =>
        Assert.Equal("""{"name":"Ada","count":2}""", Invoke(new GreetingHandler(), """{"name":"Ada","count":1,"unknown":true}"""));

    [Fact]
    public void An_authors_types_are_read_and_written_by_their_type_information()
    {
        Assert.Equal("""{"name":"Ada","amount":1.5,"items":["x"]}""", Invoke(new OrderHandler(), """{ "name": "Ada", "amount": 1.5, "items": ["x"], "unknown": 1 }"""));
        Assert.Equal("42", Invoke(new NumberHandler(), "41"));
    }

    [Fact]
    public void Each_side_may_be_of_another_kind()
    {
        Assert.Equal("""{"name":"Ada","count":1}""", Invoke(new OrderToGreetingHandler(), """{"name":"Ada"}"""));
        Assert.Equal("""{"name":"Ada","amount":0,"items":null}""", Invoke(new GreetingToOrderHandler(), """{"name":"Ada"}"""));
    }

    [Fact]
    public void No_result_is_an_empty_answer_and_null_is_null()
    {
        Assert.Equal("", Invoke(new NothingHandler(), "1"));
        Assert.Equal("null", Invoke(new NullHandler(), "{}"));
        Assert.Equal("null", Invoke(new OrderHandler(), "null"));
        Assert.Equal("null", Invoke(new OrderHandler(), ""));
    }

    [Fact]
    public void Bytes_go_in_and_out_as_they_are() => Assert.Equal("not json \0\u00ff", Invoke(DelegateHandler.Echo(), "not json \0\u00ff"));

    [Fact]
    public async Task Handlers_run_alike_in_a_unit_test()
    {
        var answer = new FakeResponseStream();

        var result = await new GreetingHandler().InvokeAsync(new Greeting { Count = 1 }, _context);
        await new NothingHandler().InvokeAsync(default, _context);
        await new GreetingStreamHandler().InvokeAsync(new Greeting { Name = "Ada" }, answer, _context);

        Assert.Equal(2, result.Count);
        Assert.Equal("Hello, Ada", answer.GetText());
        Assert.Equal(201, answer.Prelude?.StatusCode);
    }

    [Fact]
    public void A_streaming_handler_takes_a_model() => Assert.Equal("{\"statusCode\":201}\0\0\0\0\0\0\0\0Hello, Ada", Invoke(new GreetingStreamHandler(), """{"name":"Ada"}"""));

    [Fact]
    public void A_type_whose_json_is_not_known_is_refused_with_what_to_do()
    {
        AssertUnknown<OrderWithoutJson, Greeting>("OrderWithoutJson");
        AssertUnknown<Greeting, OrderWithoutJson>("OrderWithoutJson");
        AssertUnknown<string, Greeting>("String");
        AssertUnknown<int, Greeting>("Int32");
        AssertUnknown<object, Greeting>("Object");
        AssertUnknown<IReadOnlyList<Greeting>, Greeting>("IReadOnlyList`1");
        AssertUnknown<byte[], Greeting>("Byte[]");
        AssertUnknown<Action, Greeting>("Action");
        AssertUnknown<List<int>, Greeting>("List`1");
        AssertUnknown<LambdaHandler, Greeting>("LambdaHandler");
        AssertUnknown<Memory<byte>, Greeting>("Memory`1");
    }

    [Fact]
    public void A_type_whose_json_is_not_known_is_an_init_error_that_says_what_to_do()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server.Address, LambdaHost.Create().Map("function", () => new UnknownHandler<OrderWithoutJson, Greeting>()));
        var connection = server.Accept();

        var error = connection.ReadRequest();
        connection.Accept();

        Assert.Equal(1, function.WaitForExit());
        Assert.Equal("/2018-06-01/runtime/init/error", error.Path);
        Assert.Contains("LambdaConfigurationException", error.BodyText, StringComparison.Ordinal);
        Assert.Contains("is not an event model, so its JSON is not known.", error.BodyText, StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_that_is_not_of_the_models_shape_fails_the_invocation_without_telling_what_was_in_it()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, new GreetingHandler());
        var connection = server.Accept();

        connection.Serve("a", """{"name":"secret","count":"one""");
        var error = connection.ReadRequest();

        Assert.Equal("Function.EventFormatException", error.Headers["Lambda-Runtime-Function-Error-Type"]);
        Assert.DoesNotContain("secret", error.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", function.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_rehearsed_before_the_first_event_calls_nothing_of_the_authors_and_logs_nothing()
    {
        var calls = TouchyResult.Calls;
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, new TouchyHandler());
        var connection = server.Accept();
        connection.ExpectNext();

        Assert.Equal(calls, TouchyResult.Calls);
        connection.SendEvent("a", "{}");

        Assert.Equal("""{"Value":"set"}""", connection.ReadRequest().BodyText);
        Assert.Empty(function.Log.All);
    }

    [Fact]
    public void A_handler_is_not_called_while_its_first_use_is_rehearsed()
    {
        var calls = 0;
        using var server = new RawServer();
        using var function = RunningFunction.Start(
            server.Address,
            LambdaHost.Create()
                .Use(new DelegateMiddleware((invocation, next) =>
                {
                    calls++;
                    return next(invocation);
                }))
                .Map("function", () => new DelegateHandler((payload, context) =>
                {
                    calls++;
                    Assert.True(context.IsColdStart);
                    return new(payload);
                })));
        var connection = server.Accept();

        connection.ExpectNext();
        Assert.Equal(0, calls);
        connection.SendEvent("a", "1");

        Assert.Equal("/2018-06-01/runtime/invocation/a/response", connection.ReadRequest().Path);
        Assert.Equal(2, calls);
    }

    private static void AssertUnknown<TEvent, TResult>(string name)
    {
        var refused = Assert.Throws<LambdaConfigurationException>(() => new UnknownHandler<TEvent, TResult>());
        Assert.Equal(
            $"'{name}' is not an event model, so its JSON is not known. Pass its JsonTypeInfo to the base constructor, such as 'AppJson.Default.Order', or mark the class with [EventModel].",
            refused.Message);
    }

    /// <summary>One invocation over the wire.</summary>
    private static string Invoke(LambdaHandler handler, string payload)
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, handler);
        var connection = server.Accept();
        connection.ExpectNext();
        connection.Send($"HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: a\r\nContent-Length: {payload.Length}\r\n\r\n{payload}");
        var answer = connection.ReadRequest();
        Assert.True(answer.Path == "/2018-06-01/runtime/invocation/a/response", answer.Text);
        return Encoding.Latin1.GetString(answer.Body);
    }

    private sealed class OrderHandler() : LambdaHandler<Order?, Order?>(TestJson.Default.Order!, TestJson.Default.Order!)
    {
        protected override ValueTask<Order?> HandleAsync(Order? value, LambdaContext context, CancellationToken deadline) => new(value);
    }

    private sealed class OrderToGreetingHandler() : LambdaHandler<Order, Greeting>(TestJson.Default.Order)
    {
        protected override async ValueTask<Greeting> HandleAsync(Order value, LambdaContext context, CancellationToken deadline)
        {
            await Task.Yield();
            return new Greeting { Name = value.Name, Count = 1 };
        }
    }

    private sealed class GreetingToOrderHandler() : LambdaHandler<Greeting, Order>(TestJson.Default.Order)
    {
        protected override ValueTask<Order> HandleAsync(Greeting value, LambdaContext context, CancellationToken deadline) => new(new Order(value.Name, 0, null));
    }

    private sealed class NullHandler : LambdaHandler<Greeting, Greeting?>
    {
        protected override ValueTask<Greeting?> HandleAsync(Greeting value, LambdaContext context, CancellationToken deadline) => default;
    }

    private sealed class GreetingStreamHandler : LambdaStreamHandler<Greeting>
    {
        protected override async ValueTask HandleAsync(Greeting value, LambdaResponseStream answer, LambdaContext context, CancellationToken deadline)
        {
            answer.Prelude = new HttpResponsePrelude { StatusCode = 201 };
            await answer.WriteAsync("Hello, "u8.ToArray(), deadline);
            await answer.WriteAsync(Encoding.UTF8.GetBytes(value.Name ?? ""), deadline);
        }
    }

    private sealed class UnknownHandler<TEvent, TResult> : LambdaHandler<TEvent, TResult>
    {
        protected override ValueTask<TResult> HandleAsync(TEvent value, LambdaContext context, CancellationToken deadline) => throw new NotSupportedException();
    }

    private sealed class TouchyHandler() : LambdaHandler<Greeting, TouchyResult>(TestJson.Default.TouchyResult)
    {
        protected override ValueTask<TouchyResult> HandleAsync(Greeting value, LambdaContext context, CancellationToken deadline) => new(new TouchyResult("set"));
    }

    private sealed class OrderWithoutJson;
}
