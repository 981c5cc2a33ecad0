using LambdaKit.Events.EventBridge;
using LambdaKit.Events.Http;
using LambdaKit.Events.HttpApi;
using LambdaKit.Events.Json;
using LambdaKit.Http;
using LambdaKit.Logging;
using LambdaKit.Testing;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Tests.Logging;

public sealed class LogKeyTests
{
    [Fact]
    public async Task A_key_is_on_every_later_entry_of_the_invocation_on_any_thread_and_on_none_of_the_next()
    {
        var run = new LoggingRun(new LoggingOptions { Keys = new Dictionary<string, object?> { ["service"] = "shop" } }, TestLog.Json);

        await run.InvokeAsync(async context =>
        {
            context.Logger.LogInformation("before");
            context.AppendLogKey("order", 7);
            await Task.Run(() => context.CreateLogger("c").LogInformation("inside"));
            context.AppendLogKey("order", 8);
            context.Logger.LogInformation("changed");
            context.RemoveLogKey("order");
            context.Logger.LogInformation("removed");
        });
        run.Invoke(context => context.Logger.LogInformation("next"));

        Assert.Equal(
            ["before:", "inside:7", "changed:8", "removed:", "next:"],
            run.Output.Entries.Select(entry => $"{entry.GetProperty("message")}:{(entry.TryGetProperty("order", out var order) ? order : default)}"));
        Assert.All(run.Output.Entries, entry => Assert.Equal("shop", entry.GetProperty("service").GetString()));
    }

    [Fact]
    public void The_nearest_of_two_of_one_name_counts_and_lambdas_own_names_stay()
    {
        var run = new LoggingRun(new LoggingOptions { Keys = new Dictionary<string, object?> { ["A"] = "good", ["b"] = "good", ["c"] = "good", ["d"] = "good" } }, TestLog.Json);

        run.Invoke(context =>
        {
            foreach (var name in (string[])["A", "b", "c", "message", "requestId"])
                context.AppendLogKey(name, "invocation");
            using (context.Logger.BeginScope(new Dictionary<string, object?> { ["A"] = "scope", ["b"] = "scope" }))
                context.Logger.LogInformation("{A}", "parameter");
        });

        var entry = Assert.Single(run.Output.Entries);
        Assert.Equal("parameter scope invocation good", string.Join(' ', "Abcd".Select(name => entry.GetProperty($"{name}").GetString())));
        Assert.Equal(("parameter", "invocation", "r"), (entry.GetProperty("message").GetString(), entry.GetProperty("message_").GetString(), entry.GetProperty("requestId").GetString()));
    }

    [Fact]
    public void Keys_work_without_the_middleware_too()
    {
        var log = new TestLog(TestLog.Json);
        var context = log.For("r");

        context.AppendLogKey("order", 7);
        context.Logger.LogInformation("m");
        context.FlushLogBuffer();

        Assert.Equal(7, log.Single.GetProperty("order").GetInt32());
        Assert.Null(context.CorrelationId);
    }

    [Fact]
    public async Task Keys_that_many_threads_append_at_once_are_all_there()
    {
        var context = FakeLambdaContext.For("orders").Context;

        await Task.WhenAll(Enumerable.Range(0, 8).Select(thread => Task.Run(() =>
        {
            for (var i = 0; i < 50; i++)
                context.AppendLogKey($"{thread}-{i}", i);
        })));

        Assert.Equal(400, context.LogKeys!.Select(key => key.Key).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task D1_Of_interleaved_invocations_of_one_handler_each_has_its_own_keys_id_and_buffer()
    {
        const int Count = 64;
        var run = new LoggingRun(
            new LoggingOptions { CorrelationId = LogCorrelation.RequestId, Buffer = new LogBufferOptions(), SampleRate = 0 }, TestLog.Json);
        using var barrier = new AsyncBarrier(Count);

        await Task.WhenAll(Enumerable.Range(0, Count).Select(i => Task.Run(() => run.InvokeAsync(
            async context =>
            {
                for (var step = 0; step < 4; step++)
                {
                    context.AppendLogKey($"key{step}", i);
                    context.Logger.LogDebug("kept {Own} {Step}", i, step);
                    await barrier.PassAsync();
                    using (context.Logger.BeginScope(new Dictionary<string, object?> { ["scope"] = i }))
                    {
                        await barrier.PassAsync();
                        context.Logger.LogInformation("said {Own} {Step}", i, step);
                    }
                }
                if (i % 2 == 0)
                    throw new InvalidOperationException($"{i}");
            },
            run.Context($"r{i}")))));

        var byRequest = run.Output.Entries.GroupBy(entry => entry.GetProperty("requestId").GetString()).ToDictionary(group => group.Key!);
        for (var i = 0; i < Count; i++)
        {
            var entries = byRequest[$"r{i}"].ToList();
            Assert.All(entries, entry => Assert.Equal($"r{i}", entry.GetProperty("correlationId").GetString()));
            foreach (var name in (string[])["Own", "scope", "key0", "key1", "key2", "key3"])
                Assert.All(entries, entry => Assert.True(!entry.TryGetProperty(name, out var value) || value.GetInt32() == i));
            Assert.Equal(i % 2 == 0 ? 4 : 0, entries.Count(entry => entry.GetProperty("level").GetString() == "DEBUG"));
            Assert.Equal(4, entries.Count(entry => entry.GetProperty("level").GetString() == "INFO"));
            // The fourth step's entry has all four keys: none was lost on the way over another thread.
            Assert.True(entries.Last(entry => entry.GetProperty("level").GetString() == "INFO").TryGetProperty("key3", out _));
        }
        Assert.Equal((4 * Count) + (5 * Count / 2), run.Output.Events.Count);
    }

    [Fact]
    public async Task The_correlation_id_comes_from_a_header_of_any_http_source()
    {
        foreach (var request in (IHttpRequestEvent[])
            [
                LambdaKit.Testing.Events.HttpApi("GET", "/", WithHeader), LambdaKit.Testing.Events.ApiGateway("GET", "/", WithHeader), LambdaKit.Testing.Events.Alb("GET", "/", WithHeader), LambdaKit.Testing.Events.FunctionUrl("GET", "/", WithHeader),
            ])
            Assert.Equal("c-1", await IdOfAsync(request));
        Assert.Equal("request", await IdOfAsync(LambdaKit.Testing.Events.HttpApi("GET", "/")));
    }

    [Fact]
    public async Task The_correlation_id_comes_from_the_event_by_a_typed_selector_and_the_event_is_read_once()
    {
        var read = 0;
        var handler = new Receiver(_ => { }).With(new LoggingMiddleware(new LoggingOptions
        {
            CorrelationId = LogCorrelation.From<HttpApiRequest>(value => value.RawPath).Or(LogCorrelation.From<EventBridgeEvent>(value => $"{++read}-{value.Source}")),
        }));
        var context = FakeLambdaContext.For("f");

        await handler.InvokeAsync(new EventBridgeEvent { Source = "shop" }, context);

        Assert.Equal("1-shop", context.Context.CorrelationId);
    }

    [Fact]
    public async Task The_correlation_id_may_be_that_of_an_event_of_a_bus()
    {
        var context = FakeLambdaContext.For("f");

        await new Receiver(_ => { }).With(new LoggingMiddleware(new LoggingOptions { CorrelationId = LogCorrelation.EventBridgeId }))
            .InvokeAsync(new EventBridgeEvent { Id = "e-1" }, context);

        Assert.Equal("e-1", context.Context.CorrelationId);
    }

    [Fact]
    public async Task A_selector_that_throws_fails_no_invocation()
    {
        var context = FakeLambdaContext.For("f");

        await new Receiver(received => received.Logger.LogInformation("m"))
            .With(new LoggingMiddleware(new LoggingOptions { CorrelationId = LogCorrelation.From<EventBridgeEvent>(_ => throw new InvalidOperationException()) }))
            .InvokeAsync(new EventBridgeEvent(), context);

        Assert.Null(Assert.Single(context.Log).CorrelationId);
    }

    private static HttpEventOptions WithHeader => new() { Headers = HeaderMap.Create([new("X-Correlation-Id", "c-1")]) };

    private static async Task<string?> IdOfAsync(IHttpRequestEvent request)
    {
        var context = FakeLambdaContext.For("f").WithRequestId("request");
        var id = LogCorrelation.HttpHeader().Or(LogCorrelation.RequestId);
        await new Endpoint().With(new LoggingMiddleware(new LoggingOptions { CorrelationId = id })).InvokeAsync(request, context);
        return context.Context.CorrelationId;
    }

    private sealed class Receiver(Action<LambdaContext> handle) : LambdaHandler<EventBridgeEvent>
    {
        protected override ValueTask HandleAsync(EventBridgeEvent value, LambdaContext context, CancellationToken deadline)
        {
            handle(context);
            return default;
        }
    }

    private sealed class Endpoint : HttpHandler
    {
        protected override void Map(HttpRoutes routes) => routes.Get("/", _ => HttpResult.NoContent());
    }
}
