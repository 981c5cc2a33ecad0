using System.Text;
using LambdaKit.Batches;
using LambdaKit.Http;
using LambdaKit.Middleware;
using LambdaKit.Testing;
using LambdaKit.Tests.Runtime.Wire;

namespace LambdaKit.Tests.Middleware;

/// <remarks>Without a synchronization context, what a step of the clock brings about has happened when the step returns.</remarks>
public sealed class DeadlineMiddlewareTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly FakeLambdaContext _context = FakeLambdaContext.For("orders").WithTimeout(TimeSpan.FromSeconds(10));
    private readonly TaskCompletionSource _never = new();

    [Fact]
    public async Task A_handler_that_ends_in_time_ends_as_always_at_once_or_later()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var ends = new TaskCompletionSource<ReadOnlyMemory<byte>>();
        var later = new DelegateHandler((_, _) => new(ends.Task)).With(new DeadlineMiddleware());

        var running = later.InvokeAsync("1"u8.ToArray(), _context);
        _context.Advance(TimeSpan.FromSeconds(9));
        ends.SetResult("2"u8.ToArray());

        Assert.Equal("2"u8.ToArray(), (await running).ToArray());
        Assert.Equal("1"u8.ToArray(), (await DelegateHandler.Echo().With(new DeadlineMiddleware()).InvokeAsync("1"u8.ToArray(), _context)).ToArray());
    }

    [Fact]
    public async Task A_handler_that_fails_in_time_fails_as_always()
    {
        var fails = new TaskCompletionSource<ReadOnlyMemory<byte>>();
        var running = new DelegateHandler((_, _) => new(fails.Task)).With(new DeadlineMiddleware()).InvokeAsync(default, _context);

        fails.SetException(new FormatException("no order"));

        Assert.Equal("no order", (await Assert.ThrowsAsync<FormatException>(running.AsTask)).Message);
    }

    [Fact]
    public async Task A_handler_that_ignores_its_token_is_left_alone_when_only_the_reserve_remains()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var running = Never().With(new DeadlineMiddleware()).InvokeAsync(default, _context).AsTask();

        _context.Advance(TimeSpan.FromSeconds(9.75));
        Assert.False(running.IsCompleted);
        _context.Advance(TimeSpan.FromMilliseconds(150));

        var exception = await Assert.ThrowsAsync<InvocationTimedOutException>(() => running.WaitAsync(Patience));
        Assert.Equal(TimeSpan.FromMilliseconds(100), exception.TimeLeft);
        Assert.Equal(["HandlerAbandoned"], _context.Log.Select(entry => entry.EventId.Name!));
    }

    [Fact]
    public async Task D10_A_handler_that_is_cancelled_is_waited_for_within_the_grace()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var hasCleanedUp = false;
        var cleanUp = new TaskCompletionSource();
        var handler = new DelegateHandler(async (payload, context) =>
        {
            try
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, _context.Clock, context.DeadlineToken);
            }
            finally
            {
                await cleanUp.Task;
                hasCleanedUp = true;
            }

            return payload;
        }).With(new DeadlineMiddleware());

        var running = handler.InvokeAsync(default, _context).AsTask();
        _context.Advance(TimeSpan.FromSeconds(9.8));
        Assert.False(running.IsCompleted);
        cleanUp.SetResult();

        var exception = await Assert.ThrowsAsync<InvocationTimedOutException>(() => running.WaitAsync(Patience));
        Assert.IsAssignableFrom<OperationCanceledException>(exception.InnerException);
        Assert.True(hasCleanedUp);
        Assert.Empty(_context.Log);
    }

    [Fact]
    public async Task D8_With_less_left_than_the_margin_the_handler_still_decides()
    {
        var context = FakeLambdaContext.For("orders").WithTimeout(TimeSpan.FromMilliseconds(100)).WithDeadlineMargin(TimeSpan.FromMilliseconds(500));
        var handler = new DelegateHandler((payload, seen) =>
        {
            Assert.True(seen.DeadlineToken.IsCancellationRequested);
            return new(payload);
        }).With(new DeadlineMiddleware());

        var result = await handler.InvokeAsync("1"u8.ToArray(), context);

        Assert.Equal("1"u8.ToArray(), result.ToArray());
    }

    [Fact]
    public async Task OnTimeout_learns_the_time_that_is_left_and_may_answer()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var left = TimeSpan.Zero;
        var middleware = new DeadlineMiddleware(new DeadlineOptions
        {
            OnTimeout = (invocation, time) =>
            {
                left = time;
                invocation.Result = new ReadOnlyMemory<byte>("\"later\""u8.ToArray());
                return new(true);
            },
        });
        var running = Never().With(middleware).InvokeAsync(default, _context).AsTask();

        // Half of the grace is the handler's.
        _context.Advance(TimeSpan.FromSeconds(9.75));
        _context.Advance(TimeSpan.FromMilliseconds(75));

        Assert.Equal("\"later\"", Encoding.UTF8.GetString((await running.WaitAsync(Patience)).Span));
        Assert.Equal(TimeSpan.FromMilliseconds(75), left);
    }

    [Fact]
    public async Task OnTimeout_runs_for_a_handler_that_was_cancelled_too_and_may_throw_the_answer()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var middleware = new DeadlineMiddleware(new DeadlineOptions { OnTimeout = (_, _) => throw new LambdaFunctionException("Orders.Late", "Try again.") });
        var handler = new DelegateHandler(async (payload, context) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, _context.Clock, context.DeadlineToken);
            return payload;
        }).With(middleware);
        var running = handler.InvokeAsync(default, _context).AsTask();

        _context.Advance(TimeSpan.FromSeconds(9.75));

        Assert.Equal("Orders.Late", (await Assert.ThrowsAsync<LambdaFunctionException>(() => running.WaitAsync(Patience))).ErrorType);
    }

    [Fact]
    public async Task An_OnTimeout_that_does_not_end_is_not_waited_for()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var isAsked = new TaskCompletionSource();
        var middleware = new DeadlineMiddleware(new DeadlineOptions
        {
            OnTimeout = async (_, _) =>
            {
                isAsked.SetResult();
                await _never.Task;
                return true;
            },
        });
        var running = Never().With(middleware).InvokeAsync(default, _context).AsTask();

        _context.Advance(TimeSpan.FromSeconds(9.75));
        _context.Advance(TimeSpan.FromMilliseconds(75));
        await isAsked.Task.WaitAsync(Patience);
        while (!running.IsCompleted)
        {
            _context.Advance(TimeSpan.FromMilliseconds(1));
            await Task.Yield();
        }

        await Assert.ThrowsAsync<InvocationTimedOutException>(() => running);
        Assert.Contains(_context.Log, entry => entry.EventId.Name == "TimeoutHandlerLate");
    }

    [Fact]
    public async Task A_batch_reports_what_is_done_and_hands_back_the_rest()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var handler = new Stuck("2", _never.Task).With(new DeadlineMiddleware());
        var running = handler.InvokeAsync(Testing.Events.Sqs("1", "2", "3"), _context).AsTask();

        _context.Advance(TimeSpan.FromSeconds(9.75));
        _context.Advance(TimeSpan.FromMilliseconds(150));
        var response = await running.WaitAsync(Patience);

        Assert.Single(response.BatchItemFailures);
    }

    [Fact]
    public async Task An_http_request_is_answered_with_504()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var handler = new StuckApi(_never.Task).With(new DeadlineMiddleware());
        var running = handler.InvokeAsync(Testing.Events.HttpApi("GET", "/orders"), _context).AsTask();

        _context.Advance(TimeSpan.FromSeconds(9.75));
        _context.Advance(TimeSpan.FromMilliseconds(150));

        Assert.Equal(504, (await running.WaitAsync(Patience)).StatusCode);
    }

    [Fact]
    public async Task A_handler_that_blocks_its_thread_is_covered_when_asked_for()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        using var release = new ManualResetEventSlim();
        using var isRunning = new ManualResetEventSlim();
        var handler = new DelegateHandler((payload, _) =>
        {
            isRunning.Set();
            release.Wait(Patience);
            return new(payload);
        }).With(new DeadlineMiddleware(new DeadlineOptions { CoversBlockingHandlers = true }));
        var running = handler.InvokeAsync(default, _context).AsTask();
        Assert.True(isRunning.Wait(Patience));

        _context.Advance(TimeSpan.FromSeconds(9.75));
        _context.Advance(TimeSpan.FromMilliseconds(150));

        await Assert.ThrowsAsync<InvocationTimedOutException>(() => running.WaitAsync(Patience));
        release.Set();
    }

    [Fact]
    public async Task An_abandoned_handler_keeps_its_event_and_the_function_goes_on()
    {
        var clock = new FakeClock(DateTimeOffset.FromUnixTimeMilliseconds(4_102_444_790_000));
        var resume = new TaskCompletionSource();
        var isWaiting = new TaskCompletionSource();
        var seen = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var handler = new DelegateHandler(async (payload, context) =>
        {
            if (context.RequestId != "a")
                return payload;
            isWaiting.SetResult();
            await resume.Task;
            seen.SetResult(Encoding.UTF8.GetString(payload.Span));
            return payload;
        }).With(new DeadlineMiddleware());
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, handler, clock);
        var connection = server.Accept();

        connection.Serve("a", "\"the first\"");
        await isWaiting.Task.WaitAsync(Patience);
        var answer = await ReadAsTimePassesAsync(connection, clock);

        Assert.Equal("/2018-06-01/runtime/invocation/a/error", answer.Path);
        Assert.Contains("InvocationTimedOutException", answer.BodyText, StringComparison.Ordinal);
        connection.Accept();
        connection.Serve("b", "\"another one\"");
        Assert.Equal("\"another one\"", connection.ReadRequest().BodyText);
        resume.SetResult();
        Assert.Equal("\"the first\"", await seen.Task.WaitAsync(Patience));
    }

    [Fact]
    public async Task An_abandoned_streaming_handler_can_write_no_more()
    {
        var clock = new FakeClock(DateTimeOffset.FromUnixTimeMilliseconds(4_102_444_790_000));
        var resume = new TaskCompletionSource();
        var isWaiting = new TaskCompletionSource();
        var failure = new TaskCompletionSource<Exception?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var handler = new DelegateStreamHandler(async (_, stream, _) =>
        {
            stream.Write("half"u8);
            isWaiting.SetResult();
            await resume.Task;
            failure.SetResult(Record.Exception(() => stream.Write("late"u8)));
        }).With(new DeadlineMiddleware());
        using var server = new RawServer();
        using var function = RunningFunction.Start(server, handler, clock);
        var connection = server.Accept();

        connection.Serve("a", "1");
        await isWaiting.Task.WaitAsync(Patience);
        var answer = await ReadAsTimePassesAsync(connection, clock);

        connection.Accept();
        connection.ExpectNext();
        resume.SetResult();
        Assert.Equal("Function.InvocationTimedOutException", answer.Trailers["Lambda-Runtime-Function-Error-Type"]);
        Assert.IsType<InvalidOperationException>(await failure.Task.WaitAsync(Patience));
    }

    [Fact]
    public void A_negative_reserve_is_refused() =>
        Assert.Contains("zero or more", Assert.Throws<ArgumentException>(() => new DeadlineMiddleware(new DeadlineOptions { AnswerReserve = TimeSpan.FromTicks(-1) })).Message, StringComparison.Ordinal);

    private static async Task<RawRequest> ReadAsTimePassesAsync(RawConnection connection, FakeClock clock)
    {
        var reading = Task.Run(connection.ReadRequest);
        while (!reading.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        return await reading;
    }

    private DelegateHandler Never() => new(async (payload, _) =>
    {
        await _never.Task;
        return payload;
    });

    private sealed class Stuck(string body, Task never) : SqsHandler<string>
    {
        protected override async ValueTask HandleAsync(SqsMessage<string> record, LambdaContext context, CancellationToken deadline)
        {
            if (record.Body == body)
                await never;
        }
    }

    private sealed class StuckApi(Task never) : HttpHandler
    {
        protected override void Map(HttpRoutes routes) => routes.Get("/orders", async (_, _) =>
        {
            await never;
            return HttpResult.NoContent();
        });
    }
}
