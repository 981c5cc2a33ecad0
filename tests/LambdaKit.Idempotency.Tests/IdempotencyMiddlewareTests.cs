using System.Text;
using LambdaKit.Events.Http;
using LambdaKit.Events.HttpApi;
using LambdaKit.Events.Json;
using LambdaKit.Testing;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Idempotency.Tests;

public sealed class IdempotencyMiddlewareTests
{
    private static readonly IdempotencyKey Number = IdempotencyKey.From<Order>(order => order.Number);

    private readonly FakeClock _clock = new();
    private readonly ScriptedStore _store = new();

    [Fact]
    public async Task The_second_event_gets_the_first_answer_and_the_handler_runs_once()
    {
        var handler = new Cashier().With(new IdempotencyMiddleware(Options()));
        var (first, second) = (Context(), Context());

        var fresh = await handler.InvokeAsync(new("A-1", 5), first);
        var replayed = await handler.InvokeAsync(new("A-1", 5, "the same order"), second);

        Assert.Equal(new Receipt("A-1", 1), fresh);
        Assert.Equal(fresh, replayed);
        Assert.Equal(1, handler.Runs);
        Assert.Equal(IdempotencyOutcome.Fresh, first.Context.IdempotencyOutcome);
        Assert.Equal(IdempotencyOutcome.Replayed, second.Context.IdempotencyOutcome);
        Assert.Equal(IdempotencyOutcome.None, Context().Context.IdempotencyOutcome);
    }

    [Fact]
    public async Task Other_keys_are_other_operations()
    {
        var handler = new Cashier().With(new IdempotencyMiddleware(Options()));

        await handler.InvokeAsync(new("A-1", 5), Context());
        await handler.InvokeAsync(new("A-2", 5), Context());

        Assert.Equal(2, handler.Runs);
    }

    [Fact]
    public async Task Without_a_key_the_whole_event_counts_however_it_is_spelled()
    {
        var handler = new BytesHandler("1"u8.ToArray()).With(new IdempotencyMiddleware(new() { Store = _store }));

        await handler.InvokeAsync("""{"a":1.0,"b":"x"}"""u8.ToArray(), Context());
        await handler.InvokeAsync("""{ "b": "\u0078", "a": 1 }"""u8.ToArray(), Context());
        await handler.InvokeAsync("""{"a":2,"b":"x"}"""u8.ToArray(), Context());

        Assert.Equal(2, handler.Runs);
    }

    [Fact]
    public async Task D3_Events_without_a_key_run_each_by_itself_and_never_share_a_record()
    {
        var handler = new Cashier().With(new IdempotencyMiddleware(Options()));
        var (first, second) = (Context(), Context());

        await handler.InvokeAsync(new(null, 5), first);
        var answer = await handler.InvokeAsync(new("", 6), second);

        Assert.Equal(2, answer.Run);
        Assert.Empty(_store.Inner.Records);
        Assert.Equal(IdempotencyOutcome.Skipped, second.Context.IdempotencyOutcome);
        Assert.Contains(first.Log, entry => entry.Level == LogLevel.Warning && entry.Message.Contains("no idempotency key", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_event_without_a_key_fails_where_it_has_to_have_one()
    {
        var handler = new Cashier().With(new IdempotencyMiddleware(new() { Store = _store, Key = Number, MissingKey = MissingIdempotencyKey.Throw }));

        await Assert.ThrowsAsync<IdempotencyKeyMissingException>(async () => await handler.InvokeAsync(new(null, 5), Context()));

        Assert.Equal(0, handler.Runs);
    }

    [Fact]
    public async Task D3_Middleware_of_two_operations_and_two_functions_on_one_store_are_apart()
    {
        var charge = new Cashier().With(new IdempotencyMiddleware(new() { Store = _store, Key = Number, Operation = "charge" }));
        var refund = new Cashier().With(new IdempotencyMiddleware(new() { Store = _store, Key = Number, Operation = "refund" }));

        await charge.InvokeAsync(new("A-1", 5), Context());
        await refund.InvokeAsync(new("A-1", 5), Context());
        await charge.InvokeAsync(new("A-1", 5), FakeLambdaContext.For("invoices").WithClock(_clock));

        Assert.Equal((2, 1), (charge.Runs, refund.Runs));
        Assert.Equal(["invoices.charge#", "orders.charge#", "orders.refund#"], _store.Inner.Records.Select(record => record.Key[..^64]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_shared_prefix_shares_records_between_functions()
    {
        var handler = new Cashier().With(new IdempotencyMiddleware(new() { Store = _store, Key = Number, KeyPrefix = "shop" }));

        await handler.InvokeAsync(new("A-1", 5), Context());
        await handler.InvokeAsync(new("A-1", 5), FakeLambdaContext.For("invoices").WithClock(_clock));

        Assert.Equal(1, handler.Runs);
        Assert.StartsWith("shop#", Assert.Single(_store.Inner.Records).Key, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_kept_for_its_time_and_no_longer()
    {
        var handler = new Cashier().With(new IdempotencyMiddleware(Options()));
        await handler.InvokeAsync(new("A-1", 5), Context());

        _clock.Advance(TimeSpan.FromHours(1));
        await handler.InvokeAsync(new("A-1", 5), Context());
        var runsBefore = handler.Runs;
        _clock.Advance(TimeSpan.FromSeconds(1));
        await handler.InvokeAsync(new("A-1", 5), Context());

        Assert.Equal((1, 2), (runsBefore, handler.Runs));
    }

    [Theory]
    [InlineData("{\"b\":1,  \"a\":[1.50]}\n")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("lambdakit:gzip:no")]
    [InlineData("plain text \u00e9")]
    public async Task Bytes_are_given_again_as_they_were(string answer)
    {
        var bytes = Encoding.UTF8.GetBytes(answer);
        var handler = new BytesHandler(bytes).With(new IdempotencyMiddleware(new() { Store = _store, CompressAbove = 15 }));

        await handler.InvokeAsync("5"u8.ToArray(), Context());
        var replayed = await handler.InvokeAsync("5"u8.ToArray(), Context());

        Assert.Equal(bytes, replayed.ToArray());
        Assert.Equal(1, handler.Runs);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_given_again_as_they_were()
    {
        byte[] bytes = [0xFF, 0, 0xC3, 0x28];
        var handler = new BytesHandler(bytes).With(new IdempotencyMiddleware(new() { Store = _store }));

        await handler.InvokeAsync("5"u8.ToArray(), Context());

        Assert.Equal(bytes, (await handler.InvokeAsync("5"u8.ToArray(), Context())).ToArray());
    }

    [Fact]
    public async Task What_is_written_for_a_replayed_answer_is_the_text_of_the_record()
    {
        byte[]? written = null;
        var handler = new Cashier().With(new DelegateMiddleware(async (invocation, next) =>
        {
            await next(invocation);
            using var writer = new JsonWriter();
            invocation.WriteResult(writer);
            written = writer.WrittenSpan.ToArray();
        })).With(new IdempotencyMiddleware(Options()));
        await _store.Inner.TryBeginAsync(new()
        {
            Key = "orders.handler#" + CanonicalJson.HashOf("A-1"),
            Status = IdempotencyStatus.Completed,
            ExpiresAt = _clock.GetUtcNow().AddHours(1),
            Data = """{ "Run": 7, "Number": "\u0041-1" }""",
        }, _clock.GetUtcNow(), default);

        var receipt = await handler.InvokeAsync(new("A-1", 5), Context());

        Assert.Equal("""{ "Run": 7, "Number": "\u0041-1" }""", Encoding.UTF8.GetString(written!)); // The middleware ran.
        Assert.Equal(new Receipt("A-1", 7), receipt);
    }

    [Fact]
    public async Task A_handler_without_a_result_runs_once_too()
    {
        var handler = new VoidHandler().With(new IdempotencyMiddleware(Options()));
        var second = Context();

        await handler.InvokeAsync(new("A-1", 5), Context());
        await handler.InvokeAsync(new("A-1", 5), second);

        Assert.Equal(1, handler.Runs);
        Assert.Equal(IdempotencyOutcome.Replayed, second.Context.IdempotencyOutcome);
        Assert.Equal("null", Assert.Single(_store.Inner.Records).Data);
    }

    [Fact]
    public async Task A_failure_lets_the_operation_be_tried_again()
    {
        var fails = true;
        var handler = new Cashier((_, _) => fails ? throw new TimeoutException("busy") : default).With(new IdempotencyMiddleware(Options()));

        await Assert.ThrowsAsync<TimeoutException>(async () => await handler.InvokeAsync(new("A-1", 5), Context()));
        fails = false;
        var receipt = await handler.InvokeAsync(new("A-1", 5), Context());

        Assert.Equal(2, receipt.Run);
    }

    [Fact]
    public async Task A_failure_that_is_kept_is_thrown_again_by_its_name()
    {
        var handler = new Cashier((_, _) => throw new LambdaFunctionException("CardRefused", "The card is refused."))
            .With(new IdempotencyMiddleware(new() { Store = _store, Key = Number, KeepsFailure = exception => exception is LambdaFunctionException }));

        await Assert.ThrowsAsync<LambdaFunctionException>(async () => await handler.InvokeAsync(new("A-1", 5), Context()));
        var again = await Assert.ThrowsAsync<LambdaFunctionException>(async () => await handler.InvokeAsync(new("A-1", 5), Context()));

        Assert.Equal(1, handler.Runs);
        Assert.Equal(("CardRefused", "The card is refused."), (again.ErrorType, again.Message));
    }

    [Fact]
    public async Task A_duplicate_while_the_first_attempt_is_under_way_is_refused()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var gate = new TaskCompletionSource();
        var handler = new Cashier((_, _) => new(gate.Task)).With(new IdempotencyMiddleware(Options()));
        var first = handler.InvokeAsync(new("A-1", 5), Context()).AsTask();

        var exception = await Assert.ThrowsAsync<IdempotencyInProgressException>(async () => await handler.InvokeAsync(new("A-1", 5), Context()));
        gate.SetResult();

        Assert.Equal(1, (await first).Run);
        Assert.Equal(_clock.GetUtcNow().AddSeconds(30), exception.EndsAt);
        Assert.DoesNotContain("A-1", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_duplicate_may_wait_for_the_first_answer()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var gate = new TaskCompletionSource();
        var handler = new Cashier((_, _) => new(gate.Task)).With(new IdempotencyMiddleware(new() { Store = _store, Key = Number, MaxWait = Timeout.InfiniteTimeSpan }));
        var first = handler.InvokeAsync(new("A-1", 5), Context()).AsTask();
        var second = handler.InvokeAsync(new("A-1", 5), Context()).AsTask();

        _clock.Advance(TimeSpan.FromSeconds(1));
        var waits = !second.IsCompleted;
        gate.SetResult();
        await first;
        _clock.Advance(TimeSpan.FromSeconds(2));

        Assert.True(waits);
        Assert.Equal(new Receipt("A-1", 1), await second.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.Equal(1, handler.Runs);
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(-1, 30)]
    public async Task Waiting_ends_with_its_time_or_with_that_of_the_invocation(int maxSeconds, int endsAfter)
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var gate = new TaskCompletionSource();
        var maxWait = maxSeconds < 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(maxSeconds);
        var handler = new Cashier((_, _) => new(gate.Task)).With(new IdempotencyMiddleware(new() { Store = _store, Key = Number, MaxWait = maxWait }));
        var first = handler.InvokeAsync(new("A-1", 5), FakeLambdaContext.For("orders").WithClock(_clock).WithTimeout(TimeSpan.FromMinutes(5))).AsTask();
        var second = handler.InvokeAsync(new("A-1", 5), Context()).AsTask();

        for (var i = 0; i < endsAfter - 1; i++)
            _clock.Advance(TimeSpan.FromSeconds(1));
        var waited = !second.IsCompleted;
        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.True(waited);
        await Assert.ThrowsAsync<IdempotencyInProgressException>(() => second.WaitAsync(TimeSpan.FromMinutes(1)));
        gate.SetResult();
        await first;
        Assert.Equal(1, handler.Runs);
    }

    [Fact]
    public async Task Who_waits_for_an_attempt_that_fails_runs_the_handler()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var gate = new TaskCompletionSource();
        var handler = new Cashier((_, _) => new(gate.Task)).With(new IdempotencyMiddleware(new() { Store = _store, Key = Number, MaxWait = Timeout.InfiniteTimeSpan }));
        var first = handler.InvokeAsync(new("A-1", 5), Context()).AsTask();
        var second = handler.InvokeAsync(new("A-1", 5), Context()).AsTask();

        var failing = gate;
        gate = new TaskCompletionSource();
        gate.SetResult();
        failing.SetException(new TimeoutException());
        await Assert.ThrowsAsync<TimeoutException>(() => first);
        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(2, (await second.WaitAsync(TimeSpan.FromMinutes(1))).Run);
    }

    [Fact]
    public async Task D3_A_late_attempt_neither_overwrites_its_successor_nor_hides_its_own_answer()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var gate = new TaskCompletionSource();
        var late = true;
        var handler = new Cashier((_, _) => late ? new(gate.Task) : default).With(new IdempotencyMiddleware(Options()));
        var first = Context();
        var running = handler.InvokeAsync(new("A-1", 5), first).AsTask();

        _clock.Advance(TimeSpan.FromSeconds(31));
        late = false;
        var second = await handler.InvokeAsync(new("A-1", 5), Context());
        gate.SetResult();
        var answerOfFirst = await running;
        var third = await handler.InvokeAsync(new("A-1", 5), Context());

        Assert.Equal((2, 1, 2), (second.Run, answerOfFirst.Run, third.Run));
        Assert.Equal(IdempotencyOutcome.Unrecorded, first.Context.IdempotencyOutcome);
        Assert.Contains(first.Log, entry => entry.Level == LogLevel.Warning && entry.Message.Contains("taken over", StringComparison.Ordinal));
    }

    [Fact]
    public async Task D3_A_late_attempt_that_fails_does_not_remove_its_successors_record()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var gate = new TaskCompletionSource();
        var late = true;
        var handler = new Cashier((_, _) => late ? new(gate.Task) : default).With(new IdempotencyMiddleware(Options()));
        var first = handler.InvokeAsync(new("A-1", 5), Context()).AsTask();

        _clock.Advance(TimeSpan.FromSeconds(31));
        late = false;
        await handler.InvokeAsync(new("A-1", 5), Context());
        gate.SetException(new TimeoutException());
        await Assert.ThrowsAsync<TimeoutException>(() => first);
        var third = await handler.InvokeAsync(new("A-1", 5), Context());

        Assert.Equal(2, third.Run);
    }

    [Fact]
    public async Task A_record_never_ends_before_its_attempt()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var gate = new TaskCompletionSource();
        var handler = new Cashier((_, _) => new(gate.Task)).With(new IdempotencyMiddleware(new() { Store = _store, Key = Number, ExpiresAfter = TimeSpan.FromSeconds(1) }));
        var first = handler.InvokeAsync(new("A-1", 5), Context()).AsTask();

        _clock.Advance(TimeSpan.FromSeconds(20));
        await Assert.ThrowsAsync<IdempotencyInProgressException>(async () => await handler.InvokeAsync(new("A-1", 5), Context()));

        gate.SetResult();
        await first;
    }

    [Fact]
    public async Task An_event_that_differs_in_what_must_not_change_is_refused()
    {
        var handler = new Cashier().With(new IdempotencyMiddleware(new()
        {
            Store = _store,
            Key = Number,
            Validation = IdempotencyKey.From<Order, Order>(order => new("", order.Amount), TestJson.Default.Order),
            CacheSize = 10,
        }));
        await handler.InvokeAsync(new("A-1", 5.0m, "a note"), Context());

        var same = await handler.InvokeAsync(new("A-1", 5.00m, "another note"), Context());
        var exception = await Assert.ThrowsAsync<IdempotencyMismatchException>(async () => await handler.InvokeAsync(new("A-1", 6), Context()));

        Assert.Equal(1, same.Run);
        Assert.Equal(1, handler.Runs);
        Assert.DoesNotContain("A-1", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cached_answers_save_asking_the_store_and_end_with_their_time()
    {
        var handler = new Cashier().With(new IdempotencyMiddleware(new() { Store = _store, Key = Number, CacheSize = 2 }));

        for (var i = 0; i < 5; i++)
            await handler.InvokeAsync(new("A-1", 5), Context());
        var beginsOfOne = _store.Begins;
        await handler.InvokeAsync(new("A-2", 5), Context());
        await handler.InvokeAsync(new("A-3", 5), Context());
        await handler.InvokeAsync(new("A-1", 5), Context());
        var beginsOfFour = _store.Begins;
        _clock.Advance(TimeSpan.FromHours(2));
        var later = await handler.InvokeAsync(new("A-1", 5), Context());

        Assert.Equal((1, 4), (beginsOfOne, beginsOfFour));
        Assert.Equal(4, later.Run);
    }

    [Fact]
    public async Task A_replayed_answer_may_be_replaced()
    {
        IdempotencyRecord? seen = null;
        var handler = new Cashier().With(new IdempotencyMiddleware(new()
        {
            Store = _store,
            Key = Number,
            OnReplay = (invocation, record) =>
            {
                seen = record;
                invocation.Result = (Receipt)invocation.Result! with { Number = "again" }; // A replayed answer is there.
            },
        }));

        await handler.InvokeAsync(new("A-1", 5), Context());
        var replayed = await handler.InvokeAsync(new("A-1", 5), Context());

        Assert.Equal(new Receipt("again", 1), replayed);
        Assert.Equal(IdempotencyStatus.Completed, seen?.Status);
    }

    [Fact]
    public async Task A_store_that_fails_fails_the_invocation_before_the_handler_runs()
    {
        _store.Before = _ => throw new IOException("no way");
        var handler = new Cashier().With(new IdempotencyMiddleware(Options()));

        var exception = await Assert.ThrowsAsync<IdempotencyStoreException>(async () => await handler.InvokeAsync(new("A-1", 5), Context()));

        Assert.Equal(0, handler.Runs);
        Assert.Equal(3, _store.Begins);
        Assert.IsType<IOException>(exception.InnerException);
    }

    [Theory]
    [InlineData("begin")]
    [InlineData("complete")]
    public async Task A_step_whose_answer_got_lost_is_repeated_and_the_handler_is_not(string step)
    {
        var losses = 1;
        _store.After = taken =>
        {
            if (taken == step && losses-- > 0)
                throw new IOException("the answer got lost");
        };
        var handler = new Cashier().With(new IdempotencyMiddleware(Options()));
        var first = Context();

        var fresh = await handler.InvokeAsync(new("A-1", 5), first);
        var replayed = await handler.InvokeAsync(new("A-1", 5), Context());

        Assert.Equal((1, 1), (fresh.Run, replayed.Run));
        Assert.Equal(IdempotencyOutcome.Fresh, first.Context.IdempotencyOutcome);
    }

    [Fact]
    public async Task What_has_taken_effect_is_answered_even_if_the_store_does_not_take_the_answer()
    {
        _store.Before = step => _ = step == "complete" ? throw new IOException("no way") : 0;
        var handler = new Cashier().With(new IdempotencyMiddleware(Options()));
        var context = Context();

        var receipt = await handler.InvokeAsync(new("A-1", 5), context);
        await Assert.ThrowsAsync<IdempotencyInProgressException>(async () => await handler.InvokeAsync(new("A-1", 5), Context()));

        Assert.Equal(1, receipt.Run);
        Assert.Equal(1, handler.Runs);
        Assert.Equal(IdempotencyOutcome.Unrecorded, context.Context.IdempotencyOutcome);
        Assert.Contains(context.Log, entry => entry.Level == LogLevel.Error && entry.Message.Contains("did not take its answer", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_handlers_failure_is_thrown_even_if_the_store_does_not_remove_the_record()
    {
        _store.Before = step => _ = step == "delete" ? throw new IOException("no way") : 0;
        var handler = new Cashier((_, _) => throw new TimeoutException()).With(new IdempotencyMiddleware(Options()));

        await Assert.ThrowsAsync<TimeoutException>(async () => await handler.InvokeAsync(new("A-1", 5), Context()));
    }

    [Fact]
    public async Task Repetitions_wait_on_the_invocations_clock()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var failures = 1;
        _store.Before = step => _ = failures-- > 0 ? throw new IOException("busy") : 0;
        var handler = new Cashier().With(new IdempotencyMiddleware(new() { Store = _store, Key = Number }));

        var running = handler.InvokeAsync(new("A-1", 5), Context()).AsTask();
        var waits = !running.IsCompleted;
        _clock.Advance(TimeSpan.FromMilliseconds(50));

        Assert.True(waits);
        Assert.Equal(1, (await running.WaitAsync(TimeSpan.FromMinutes(1))).Run);
    }

    [Fact]
    public async Task An_answer_that_the_store_has_no_room_for_is_compressed()
    {
        var store = new ScriptedStore { MaxRecordBytes = 10_000 };
        var bytes = Encoding.UTF8.GetBytes("\"" + new string('x', 100_000) + "\"");
        var handler = new BytesHandler(bytes).With(new IdempotencyMiddleware(new() { Store = store }));

        await handler.InvokeAsync("5"u8.ToArray(), Context());
        var replayed = await handler.InvokeAsync("5"u8.ToArray(), Context());

        Assert.Equal(bytes, replayed.ToArray());
        Assert.InRange(Assert.Single(store.Inner.Records).Data!.Length, 10, 10_000); // It is completed.
    }

    [Fact]
    public async Task An_answer_that_is_too_large_is_an_error_for_duplicates_and_no_second_effect()
    {
        var store = new ScriptedStore { MaxRecordBytes = 10_000 };
        var bytes = new byte[100_000];
        new Random(5).NextBytes(bytes);
        var handler = new BytesHandler(bytes).With(new IdempotencyMiddleware(new() { Store = store }));
        var context = Context();

        var fresh = await handler.InvokeAsync("5"u8.ToArray(), context);
        await Assert.ThrowsAsync<IdempotencyAnswerLostException>(async () => await handler.InvokeAsync("5"u8.ToArray(), Context()));

        Assert.Equal(bytes, fresh.ToArray());
        Assert.Equal(1, handler.Runs);
        Assert.Contains(context.Log, entry => entry.Level == LogLevel.Error && entry.Message.Contains("larger than", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_HTTP_answer_is_given_again_with_its_headers_and_cookies()
    {
        var handler = new Orders(201).With(new IdempotencyMiddleware(ByHeader()));

        var fresh = await handler.InvokeAsync(Request(), Context());
        var replayed = await handler.InvokeAsync(Request(), Context());

        Assert.Equal(1, handler.Runs);
        Assert.Equal(201, replayed.StatusCode);
        Assert.Equal("run 1", Encoding.UTF8.GetString(replayed.Body.Span));
        Assert.Equal(fresh.ContentType, replayed.ContentType);
        Assert.Equal("1", Assert.Single(replayed.Headers["x-run"]));
        Assert.Equal(fresh.Cookies, replayed.Cookies);
    }

    [Theory]
    [InlineData(500, 2)]
    [InlineData(503, 2)]
    [InlineData(429, 2)]
    [InlineData(404, 1)]
    [InlineData(200, 1)]
    public async Task An_HTTP_answer_that_tells_of_a_passing_failure_is_not_kept(int statusCode, int runs)
    {
        var handler = new Orders(statusCode).With(new IdempotencyMiddleware(ByHeader()));

        await handler.InvokeAsync(Request(), Context());
        await handler.InvokeAsync(Request(), Context());

        Assert.Equal(runs, handler.Runs);
    }

    [Fact]
    public async Task A_whole_HTTP_request_is_refused_as_a_key()
    {
        var handler = new Orders(200).With(new IdempotencyMiddleware(new() { Store = _store }));

        var exception = await Assert.ThrowsAsync<LambdaConfigurationException>(async () => await handler.InvokeAsync(Request(), Context()));

        Assert.Contains("idempotency-key", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_of_another_type_of_event_is_told()
    {
        var handler = new Cashier().With(new IdempotencyMiddleware(new() { Store = _store, Key = IdempotencyKey.From<Receipt>(receipt => receipt.Number) }));

        var exception = await Assert.ThrowsAsync<LambdaConfigurationException>(async () => await handler.InvokeAsync(new("A-1", 5), Context()));

        Assert.Contains("'Receipt'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'Order'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_of_several_parts_needs_all_of_them()
    {
        var handler = new Cashier().With(new IdempotencyMiddleware(new() { Store = _store, Key = IdempotencyKey.From<Order>(order => [order.Number, order.Note]) }));

        await handler.InvokeAsync(new("A-1", 5, "x"), Context());
        await handler.InvokeAsync(new("A-1", 5, "x"), Context());
        await handler.InvokeAsync(new("A-1", 5, "y"), Context());
        await handler.InvokeAsync(new("A-1", 5), Context());
        await handler.InvokeAsync(new("A-1", 5), Context());

        Assert.Equal(4, handler.Runs);
    }

    [Fact]
    public void All_mistakes_in_the_options_are_told_at_once()
    {
        var exception = Assert.Throws<LambdaConfigurationException>(() => new IdempotencyMiddleware(new()
        {
            Store = null!, // the mistake
            Operation = "",
            KeyPrefix = "",
            ExpiresAfter = TimeSpan.Zero,
            MaxWait = TimeSpan.FromSeconds(-5),
            CacheSize = -1,
            CompressAbove = -1,
            MaxRetries = -1,
            MissingKey = (MissingIdempotencyKey)7,
        }));

        string[] names = ["Store", "Operation", "KeyPrefix", "ExpiresAfter", "MaxWait", "CacheSize", "CompressAbove", "MaxRetries", "MissingKey"];
        Assert.All(names, name => Assert.Contains(name + " ", exception.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_64_invocations_at_once_each_key_takes_effect_once_and_gets_its_own_answer()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var handler = new Cashier((_, _) => new(gate.Task)).With(new IdempotencyMiddleware(new() { Store = _store.Inner, Key = Number }));
        var contexts = Enumerable.Range(0, 64).Select(_ => Context()).ToList();
        var running = contexts.Select((context, i) => handler.InvokeAsync(new($"A-{i % 32}", i), context).AsTask()).ToList();

        gate.SetResult();
        var answered = await Task.WhenAll(running.Select(async (task, i) =>
        {
            try
            {
                return (await task).Number == $"A-{i % 32}" ? 1 : 100;
            }
            catch (IdempotencyInProgressException)
            {
                return 0;
            }
        }));

        Assert.Equal(32, answered.Sum());
        Assert.Equal(32, handler.Runs);
        Assert.Equal(32, contexts.Count(context => context.Context.IdempotencyOutcome == IdempotencyOutcome.Fresh));
    }

    private static HttpApiRequest Request() => Testing.Events.HttpApi("POST", "/orders", new() { Headers = new Dictionary<string, string> { ["Idempotency-Key"] = "A-1" } });

    private IdempotencyOptions Options() => new() { Store = _store, Key = Number, RetryDelay = TimeSpan.Zero };

    private IdempotencyOptions ByHeader() => new() { Store = _store, Key = IdempotencyKey.From<IHttpRequestEvent>(request => request.GetHeader("idempotency-key")) };

    private FakeLambdaContext Context() => FakeLambdaContext.For("orders").WithClock(_clock);
}
