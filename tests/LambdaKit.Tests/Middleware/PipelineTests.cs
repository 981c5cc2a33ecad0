using System.Text;
using LambdaKit.Events;
using LambdaKit.Testing;
using LambdaKit.Tests.Handlers;
using LambdaKit.Tests.Runtime.Wire;

namespace LambdaKit.Tests.Middleware;

public sealed class PipelineTests
{
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("orders");

    [Fact]
    public void The_hosts_middleware_stands_around_the_handlers_own_each_in_the_order_of_the_calls()
    {
        var order = new List<string>();
        using var server = new RawServer();
        using var function = RunningFunction.Start(
            server.Address,
            LambdaHost.Create()
                .Use(DelegateMiddleware.Note(order, "A"))
                .Map("function", () => new DelegateHandler((payload, _) =>
                {
                    order.Add("handler");
                    return new(payload);
                }).With(DelegateMiddleware.Note(order, "C")).With(DelegateMiddleware.Note(order, "D")))
                .Use(DelegateMiddleware.Note(order, "B")));
        var connection = server.Accept();

        for (var i = 0; i < 2; i++)
        {
            order.Clear();
            connection.Serve("a", "1");
            Assert.Equal("1", connection.ReadRequest().BodyText);
            connection.Accept();
            Assert.Equal(["A in", "B in", "C in", "D in", "handler", "D out", "C out", "B out", "A out"], order);
        }
    }

    [Fact]
    public async Task Middleware_cannot_be_added_once_the_handler_has_run()
    {
        var handler = DelegateHandler.Echo().With(new DelegateMiddleware((invocation, next) => next(invocation)));
        await handler.InvokeAsync(default, _context);

        Assert.Throws<InvalidOperationException>(() => handler.With(new DelegateMiddleware((invocation, next) => next(invocation))));
    }

    [Fact]
    public async Task A_middleware_that_does_not_go_on_answers_by_itself()
    {
        var handler = new GreetingHandler().With(new DelegateMiddleware((invocation, _) =>
        {
            invocation.Result = new Greeting { Name = "cached" };
            return default;
        }));

        var result = await handler.InvokeAsync(new Greeting(), _context);

        Assert.Equal("cached", result.Name);
    }

    [Fact]
    public void A_middleware_that_neither_goes_on_nor_answers_sends_an_empty_body_and_an_event_that_nobody_asks_for_is_not_read()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, new GreetingHandler().With(new DelegateMiddleware((_, _) => default)));
        var connection = server.Accept();

        connection.Serve("a", "{this is no json");
        var answer = connection.ReadRequest();

        Assert.Equal(("/2018-06-01/runtime/invocation/a/response", ""), (answer.Path, answer.BodyText));
    }

    [Fact]
    public void An_event_and_a_result_can_be_replaced()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, new GreetingHandler().With(new DelegateMiddleware(async (invocation, next) =>
        {
            var greeting = Assert.IsType<Greeting>(invocation.Event);
            Assert.Null(invocation.Result);
            invocation.Event = new Greeting { Name = greeting.Name + "!", Count = 10 };
            await next(invocation);
            Assert.Equal(11, Assert.IsType<Greeting>(invocation.Result).Count);
            invocation.Result = new Greeting { Name = ((Greeting)invocation.Event!).Name + "?" };
        })));
        var connection = server.Accept();

        connection.Serve("a", """{"name":"Ada","count":1}""");

        Assert.Equal("""{"name":"Ada!?"}""", connection.ReadRequest().BodyText);
    }

    [Fact]
    public async Task An_event_or_a_result_of_another_type_is_refused()
    {
        var models = new GreetingHandler().With(new DelegateMiddleware((invocation, _) =>
        {
            Assert.Throws<InvalidCastException>(() => invocation.Event = "text");
            Assert.Throws<InvalidCastException>(() => invocation.Result = 1);
            invocation.Event = null;
            invocation.Result = null;
            Assert.Null(invocation.Event);
            return default;
        }));
        var bytes = DelegateHandler.Echo().With(new DelegateMiddleware((invocation, _) =>
        {
            Assert.Throws<InvalidCastException>(() => invocation.Event = null);
            Assert.Throws<InvalidCastException>(() => invocation.Result = "text");
            Assert.Throws<InvalidCastException>(() => invocation.Result = null);
            return default;
        }));

        Assert.Null(await models.InvokeAsync(new Greeting(), _context));
        Assert.True((await bytes.InvokeAsync(new byte[1], _context)).IsEmpty);
    }

    [Fact]
    public async Task A_middleware_sees_the_handlers_exception_and_may_answer_in_its_place()
    {
        var handler = new DelegateHandler((_, _) => throw new InvalidOperationException("It broke."))
            .With(new DelegateMiddleware(async (invocation, next) =>
            {
                try
                {
                    await next(invocation);
                }
                catch (InvalidOperationException exception)
                {
                    invocation.Result = (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(exception.Message);
                }
            }));

        Assert.Equal("It broke.", Encoding.UTF8.GetString((await handler.InvokeAsync(default, _context)).Span));
    }

    [Fact]
    public void An_exception_of_a_middlewares_own_fails_the_invocation_before_and_after_the_handler()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, DelegateHandler.Echo().With(new DelegateMiddleware(async (invocation, next) =>
        {
            if (invocation.Context.RequestId == "before")
                throw new InvalidOperationException("Before.");
            await next(invocation);
            throw new LambdaFunctionException("Afterwards", "After.");
        })));
        var connection = server.Accept();

        connection.Serve("before", "1");
        var before = connection.ReadRequest();
        connection.Accept();
        connection.Serve("after", "2");
        var after = connection.ReadRequest();

        Assert.Equal(("/2018-06-01/runtime/invocation/before/error", "Function.InvalidOperationException"), (before.Path, before.Headers["Lambda-Runtime-Function-Error-Type"]));
        Assert.Equal(("/2018-06-01/runtime/invocation/after/error", "Function.Afterwards"), (after.Path, after.Headers["Lambda-Runtime-Function-Error-Type"]));
    }

    [Fact]
    public void A_middleware_sees_the_payload_as_it_came_and_the_event_when_it_asks()
    {
        var refused = new List<string>();
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, new GreetingHandler().With(new DelegateMiddleware((invocation, next) =>
        {
            Assert.Equal("{\"name\": \"Ada\" ", Encoding.UTF8.GetString(invocation.Payload.Span)[..15]);
            try
            {
                GC.KeepAlive(invocation.Event);
            }
            catch (EventFormatException exception)
            {
                refused.Add(exception.Message);
                invocation.Event = new Greeting { Name = "nobody" };
            }
            return next(invocation);
        })));
        var connection = server.Accept();

        connection.Serve("a", "{\"name\": \"Ada\" , \"count\":");
        var answer = connection.ReadRequest();

        Assert.Equal("{\"name\":\"nobody\"}", answer.BodyText);
        Assert.Single(refused);
    }

    [Fact]
    public async Task In_a_unit_test_the_payload_is_the_events_json()
    {
        string? payload = null;
        var handler = new GreetingHandler().With(new DelegateMiddleware((invocation, next) =>
        {
            payload = Encoding.UTF8.GetString(invocation.Payload.Span);
            return next(invocation);
        }));

        await handler.InvokeAsync(new Greeting { Name = "Ada", Count = 2 }, _context);

        Assert.Equal("""{"name":"Ada","count":2}""", payload);
    }

    [Fact]
    public async Task A_middleware_may_go_on_twice_and_the_last_result_counts()
    {
        var runs = 0;
        var handler = new DelegateHandler((_, _) => ++runs == 1 ? throw new InvalidOperationException() : new("2"u8.ToArray()))
            .With(new DelegateMiddleware(async (invocation, next) =>
            {
                try
                {
                    await next(invocation);
                }
                catch (InvalidOperationException)
                {
                    await next(invocation);
                }
            }));

        Assert.Equal("2"u8.ToArray(), (await handler.InvokeAsync(default, _context)).ToArray());
    }

    [Fact]
    public void A_middleware_gets_an_invocation_of_its_own_each_time()
    {
        var invocations = new List<LambdaInvocation>();
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, DelegateHandler.Echo().With(new DelegateMiddleware((invocation, next) =>
        {
            invocations.Add(invocation);
            return next(invocation);
        })));
        var connection = server.Accept();

        for (var i = 0; i < 2; i++)
        {
            connection.Serve($"{i}", "1");
            connection.ReadRequest();
            connection.Accept();
        }

        Assert.Equal(["0", "1"], invocations.Select(invocation => invocation.Context.RequestId));
        Assert.NotSame(invocations[0], invocations[1]);
    }

    [Fact]
    public void A_result_that_a_middleware_makes_too_large_is_caught_by_the_guard_behind_all_of_them()
    {
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, DelegateHandler.Echo().With(new DelegateMiddleware((invocation, _) =>
        {
            invocation.Result = (ReadOnlyMemory<byte>)new byte[LambdaLimits.MaxResponseBytes + 1];
            return default;
        })));
        var connection = server.Accept();

        connection.Serve("a", "1");

        Assert.Equal("Function.ResponseSizeTooLarge", connection.ReadRequest().Headers["Lambda-Runtime-Function-Error-Type"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_a_middleware_keeps_for_an_invocation_is_never_anothers_however_they_interleave(bool sendsTogether)
    {
        const int Rounds = 50;
        var flow = new AsyncLocal<string?>();
        // Two phases: all have written before any reads, and all have read before any goes on.
        using var written = new Barrier(3);
        using var read = new Barrier(3);
        var interleaving = new DelegateMiddleware(async (invocation, next) =>
        {
            Assert.Empty(invocation.Context.Items);
            Assert.Null(flow.Value);
            invocation.Context.Items["id"] = flow.Value = invocation.Context.RequestId;
            Assert.True(await Task.Run(() => written.SignalAndWait(RawServer.Patience)));
            await next(invocation);
            Assert.Equal((invocation.Context.RequestId, invocation.Context.RequestId), ((string?)invocation.Context.Items["id"], flow.Value));
            Assert.True(await Task.Run(() => read.SignalAndWait(RawServer.Patience)));
        });
        using var server = new RawServer();
        using var function = RunningFunction.Start(
            server.Address,
            LambdaHost.Create().Use(interleaving).Map("function", () => new DelegateHandler(async (payload, context) =>
            {
                await Task.Yield();
                return Encoding.UTF8.GetBytes($"{context.Items["id"]} {flow.Value} {Encoding.UTF8.GetString(payload.Span)}");
            })),
            sendsTogether,
            ("AWS_LAMBDA_MAX_CONCURRENCY", "3"));
        var connections = Enumerable.Range(0, 3).Select(_ => server.Accept()).ToArray();

        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < 3; i++)
                connections[i].Serve($"{round}-{i}", $"{i}");
            for (var i = 0; i < 3; i++)
            {
                Assert.Equal($"{round}-{i} {round}-{i} {i}", connections[i].ReadRequest().BodyText);
                connections[i].Accept();
            }
        }
    }

    [Fact]
    public void Nothing_of_one_invocation_is_left_for_the_next_one_of_the_same_handler()
    {
        var seen = new List<int>();
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, new DelegateHandler((payload, context) =>
        {
            seen.Add(context.Items.Count);
            context.Items["left"] = context.RequestId;
            return new(context.RequestId == "b" ? default : payload);
        }));
        var connection = server.Accept();
        var answers = new List<string>();

        foreach (var id in (string[])["a", "b", "c"])
        {
            connection.Serve(id, id);
            answers.Add(connection.ReadRequest().BodyText);
            connection.Accept();
        }

        Assert.Equal([0, 0, 0], seen);
        Assert.Equal(["a", "", "c"], answers);
    }
}
