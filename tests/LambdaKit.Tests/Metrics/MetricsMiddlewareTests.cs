using LambdaKit.Batches;
using LambdaKit.Idempotency;
using LambdaKit.Metrics;
using LambdaKit.Middleware;
using LambdaKit.Testing;
using LambdaKit.Tests.Batches;

namespace LambdaKit.Tests.Metrics;

public sealed class MetricsMiddlewareTests
{
    private readonly TestMetrics _metrics = new(new MetricsOptions { Namespace = "Shop" });

    [Fact]
    public async Task Duration_errors_and_the_cold_start_are_measured_by_themselves()
    {
        var first = _metrics.For("request-1");
        _metrics.Function.Started(first);

        await _metrics.RunAsync(Take(12), first);
        await _metrics.RunAsync(Take(7), _metrics.For("request-2"));

        Assert.Equal(
            ["ColdStart=1 Count,Duration=12 Milliseconds,Errors=0 Count", "Duration=7 Milliseconds,Errors=0 Count"],
            _metrics.Documents.Select(Describe));
        Assert.All(_metrics.Documents, document => Assert.Empty(EmfSchema.ErrorsOf(document)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_invocation_that_fails_writes_its_metrics_too(bool isAsynchronous)
    {
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await _metrics.RunAsync(async context =>
        {
            context.Metrics.Add("Placed", 1);
            if (isAsynchronous)
                await Task.Yield();
            throw new InvalidOperationException("no");
        }, _metrics.For("request-1")));

        Assert.Equal("Placed=1 None,Duration=0 Milliseconds,Errors=1 Count", Describe(_metrics.Single));
    }

    [Fact]
    public async Task A_handler_that_throws_before_its_first_await_writes_its_metrics_too()
    {
        var handler = new DelegateHandler((_, context) =>
        {
            context.Metrics.Add("Placed", 1);
            throw new InvalidOperationException("no");
        }).With(_metrics.Middleware);

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await handler.InvokeAsync(default, _metrics.For("request-1")));

        Assert.Equal("Placed=1 None,Duration=0 Milliseconds,Errors=1 Count", Describe(_metrics.Single));
    }

    [Fact]
    public async Task A_handler_that_ignores_its_deadline_loses_nothing_and_counts_nothing_twice()
    {
        using var deadline = new CancellationTokenSource();
        var release = new TaskCompletionSource();
        var running = _metrics.RunAsync(async context =>
        {
            context.Metrics.Add("Placed", 1);
            await release.Task;
            context.Metrics.Add("Placed", 2);
        }, _metrics.For("request-1", deadline: deadline.Token));

        await deadline.CancelAsync();
        var atDeadline = Describe(_metrics.Single);
        release.SetResult();
        await running;

        Assert.Equal("Placed=1 None,Timeouts=1 Count", atDeadline);
        Assert.Equal(["Placed=1 None,Timeouts=1 Count", "Placed=2 None,Duration=0 Milliseconds,Errors=0 Count"], _metrics.Documents.Select(Describe));
    }

    [Fact]
    public async Task A_handler_that_ends_by_its_deadline_is_one_log_event_with_the_timeout()
    {
        using var deadline = new CancellationTokenSource();
        var running = _metrics.RunAsync(async context =>
        {
            context.Metrics.Add("Placed", 1);
            var cancelled = new TaskCompletionSource();
            // Registered behind the middleware's own, so it runs first, and ends the invocation from inside.
            using var registration = context.DeadlineToken.Register(() => cancelled.SetCanceled());
            await cancelled.Task;
        }, _metrics.For("request-1", deadline: deadline.Token));

        await deadline.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await running);

        Assert.Equal(1, Emf.ValuesOf(_metrics.Documents, "Placed").Sum());
        Assert.Equal(1, Emf.ValuesOf(_metrics.Documents, "Timeouts").Sum());
        Assert.Equal([1], Emf.ValuesOf(_metrics.Documents, "Errors"));
    }

    [Fact]
    public async Task What_a_forgotten_task_adds_later_is_written_at_once_with_its_own_request()
    {
        var context = _metrics.For("request-1");
        await _metrics.RunAsync(_ => default, context);
        await _metrics.RunAsync(_ => default, _metrics.For("request-2"));

        context.Metrics.Add("Late", 3);

        var late = _metrics.Documents[^1];
        Assert.Equal("Late=3 None", Describe(late));
        Assert.Equal(("request-1", true), (late.GetProperty("requestId").GetString(), late.GetProperty("afterInvocation").GetBoolean()));
    }

    [Fact]
    public async Task Nothing_measured_is_nothing_written()
    {
        var metrics = new TestMetrics();

        await metrics.RunAsync(_ => default, metrics.For("request-1"));

        Assert.Empty(metrics.Events);
    }

    [Fact]
    public async Task Without_the_middleware_the_error_says_what_to_do()
    {
        var handler = new DelegateHandler((_, context) =>
        {
            context.Metrics.Add("Placed", 1);
            return default;
        });

        var refused = await Assert.ThrowsAsync<LambdaConfigurationException>(async () => await handler.InvokeAsync(default, _metrics.For("request-1")));

        Assert.Contains("Use(new MetricsMiddleware(", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_of_it_around_one_handler_are_refused()
    {
        var handler = DelegateHandler.Echo().With(new MetricsMiddleware(new MetricsOptions { Namespace = "A" })).With(new MetricsMiddleware(new MetricsOptions { Namespace = "B" }));

        var refused = await Assert.ThrowsAsync<LambdaConfigurationException>(async () => await handler.InvokeAsync(default, _metrics.For("request-1")));

        Assert.Contains("two MetricsMiddleware", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_unit_test_reads_what_was_measured_with_or_without_the_middleware(bool hasMiddleware)
    {
        var context = FakeLambdaContext.For("orders");
        var handler = new DelegateHandler((payload, given) =>
        {
            given.Metrics.Add("Placed", 1, MetricUnit.Count);
            given.Metrics.Add("Placed", 2, MetricUnit.Count);
            given.Metrics.AddSingle("Throttled", 3, MetricUnit.Count, new MetricDimension("Table", "orders"));
            given.Metrics.AddDimension("Tier", "gold");
            given.Metrics.AddDimensionSet(new MetricDimension("Country", "CH"));
            given.Metrics.AddProperty("orderId", "a-1");
            Assert.Throws<ArgumentException>(() => given.Metrics.Add("", 1));
            return new(payload);
        });
        if (hasMiddleware)
            handler.With(new MetricsMiddleware(TestMetrics.Plain()));

        await handler.InvokeAsync("{}"u8.ToArray(), context);

        Assert.Equal(["Placed=1", "Placed=2", "Throttled=3"], context.Metrics.Select(metric => $"{metric.Name}={metric.Value}"));
        Assert.Equal((3, MetricUnit.Count, "orders"), (context.Metrics.SumOf("Placed"), context.Metrics[0].Unit, context.Metrics[2].Dimensions["Table"]));
        Assert.Equal(("gold", "CH", "a-1"), (context.Metrics.Dimensions["Tier"], context.Metrics.DimensionSets[0]["Country"], context.Metrics.Properties["orderId"]));
    }

    [Fact]
    public async Task A_batch_counts_its_records_and_says_when_all_of_them_failed()
    {
        var some = FakeLambdaContext.For("orders");
        var all = FakeLambdaContext.For("orders");

        await Queue("bad").With(new MetricsMiddleware(new MetricsOptions { Namespace = "Shop" })).InvokeAsync(Testing.Events.Sqs("good", "bad", "good"), some);
        await Queue("bad").With(new MetricsMiddleware(new MetricsOptions { Namespace = "Shop" })).InvokeAsync(Testing.Events.Sqs("bad", "bad"), all);

        Assert.Equal((3, 1, 0), (some.Metrics.SumOf("BatchRecords"), some.Metrics.SumOf("BatchFailed"), some.Metrics.SumOf("BatchAllFailed")));
        Assert.Equal((2, 2, 1), (all.Metrics.SumOf("BatchRecords"), all.Metrics.SumOf("BatchFailed"), all.Metrics.SumOf("BatchAllFailed")));
    }

    [Fact]
    public async Task A_batch_counts_records_that_there_was_no_time_for()
    {
        var context = FakeLambdaContext.For("orders").WithTimeout(TimeSpan.FromSeconds(10));

        await new TextQueue(_ => context.Advance(TimeSpan.FromSeconds(9.9)), BatchPolicy.Default).With(new MetricsMiddleware(new MetricsOptions { Namespace = "Shop" }))
            .InvokeAsync(Testing.Events.Sqs("slow", "good", "good"), context);

        Assert.Equal((3, 2), (context.Metrics.SumOf("BatchRecords"), context.Metrics.SumOf("BatchNotStarted")));
    }

    [Fact]
    public async Task Idempotency_counts_what_it_does_for_calls()
    {
        var context = FakeLambdaContext.For("orders");
        var handler = new DelegateHandler((_, given) =>
        {
            foreach (var outcome in Enum.GetValues<IdempotencyOutcome>())
                IdempotencyReport.Ended(given, outcome);
            IdempotencyReport.FoundInProgress(given);
            return default;
        });

        await handler.With(new MetricsMiddleware(new MetricsOptions { Namespace = "Shop", BuiltIn = BuiltInMetrics.Idempotency })).InvokeAsync(default, context);

        Assert.Equal(["IdempotencyFresh", "IdempotencyReplayed", "IdempotencyUnrecorded", "IdempotencyConflict"], context.Metrics.Select(metric => metric.Name));
    }

    [Fact]
    public async Task A_batch_that_is_answered_before_it_is_through_is_counted_once()
    {
        var context = FakeLambdaContext.For("orders").WithTimeout(TimeSpan.FromSeconds(10));
        var release = new TaskCompletionSource();
        var handler = new TextQueue(async (body, _, _) =>
        {
            if (body == "slow")
                await release.Task;
        }, new BatchPolicy { MaxParallelism = 1 }).With(new MetricsMiddleware(new MetricsOptions { Namespace = "Shop" })).With(new DeadlineMiddleware());

        var running = handler.InvokeAsync(Testing.Events.Sqs("good", "slow", "good"), context);
        context.Advance(TimeSpan.FromSeconds(9.95));
        var response = await running;
        release.SetResult();

        Assert.Equal(2, response.BatchItemFailures.Count);
        Assert.Equal((3, 2), (context.Metrics.SumOf("BatchRecords"), context.Metrics.SumOf("BatchFailed")));
    }

    [Fact]
    public async Task Built_in_metrics_can_be_left_out_one_by_one()
    {
        var context = FakeLambdaContext.For("orders").WithColdStart();

        await Queue("bad").With(new MetricsMiddleware(new MetricsOptions { Namespace = "Shop", BuiltIn = BuiltInMetrics.ColdStart })).InvokeAsync(Testing.Events.Sqs("bad"), context);

        Assert.Equal(["ColdStart"], context.Metrics.Select(metric => metric.Name));
    }

    private static string Describe(System.Text.Json.JsonElement document) =>
        string.Join(',', Emf.ValuesOf(document).Select(value => $"{value.Name}={value.Value} {value.Unit}"));

    private Func<LambdaContext, ValueTask> Take(int milliseconds) => _ =>
    {
        _metrics.Clock.Advance(TimeSpan.FromMilliseconds(milliseconds));
        return default;
    };

    private static TextQueue Queue(string failing) => new(body =>
    {
        if (body == failing)
            throw new InvalidOperationException("no");
    });
}
