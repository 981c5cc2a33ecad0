using LambdaKit.Logging;
using LambdaKit.Metrics;
using LambdaKit.Runtime;

namespace LambdaKit.Tests.Metrics;

public sealed class MetricAllocationTests
{
    private static readonly LambdaDelegate Nothing = static _ => default;

    private static readonly LambdaDelegate Measuring = static invocation =>
    {
        var metrics = invocation.Context.Metrics;
        metrics.Add("Placed", 1, MetricUnit.Count);
        metrics.Add("Latency", 12.5, MetricUnit.Milliseconds);
        metrics.Add("Latency", 13.5, MetricUnit.Milliseconds);
        return default;
    };

    [Fact]
    public void An_invocation_that_measures_nothing_allocates_nothing() =>
        Assert.Equal(0, BytesOf(TestMetrics.Plain(), Nothing));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_line_of_metrics_allocates_200_bytes_at_most(bool measures) =>
        Assert.InRange(BytesOf(new MetricsOptions { Namespace = "Shop", ComparesVersions = true }, measures ? Measuring : Nothing), 1, 200);

    [Fact]
    public void Adding_to_a_metric_that_is_there_allocates_nothing()
    {
        var bytes = -1L;
        BytesOf(TestMetrics.Plain(), invocation =>
        {
            var metrics = invocation.Context.Metrics;
            metrics.Add("Placed", 1);
            var before = GC.GetAllocatedBytesForCurrentThread();
            metrics.Add("Placed", 2);
            metrics.Add("Placed", 3);
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            return default;
        });

        Assert.Equal(0, bytes);
    }

    /// <summary>What one invocation allocates, its context and its invocation object apart.</summary>
    private static long BytesOf(MetricsOptions options, LambdaDelegate handle)
    {
        const int Count = 500;
        var environment = TestContexts.Environment(("AWS_LAMBDA_FUNCTION_NAME", "orders"), ("AWS_LAMBDA_FUNCTION_VERSION", "42"));
        var function = new FunctionInstance(environment, TimeProvider.System, new LogSink(environment, TimeProvider.System, new NoOutput()));
        var middleware = new MetricsMiddleware(options);
        var invocations = new LambdaInvocation[Count * 2];
        for (var i = 0; i < invocations.Length; i++)
        {
            var context = new LambdaContext(function, "request", arn: null, traceId: null, 253_402_300_799_999, CancellationToken.None);
            // Who logs has them anyway.
            _ = context.Details;
            invocations[i] = DelegateHandler.Echo().CreateInvocation();
            invocations[i].Begin(context, default);
        }
        for (var i = 0; i < Count; i++)
            Complete(middleware.InvokeAsync(invocations[i], handle));

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = Count; i < 2 * Count; i++)
            Complete(middleware.InvokeAsync(invocations[i], handle));
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Count;
    }

    private static void Complete(ValueTask running)
    {
        if (!running.IsCompletedSuccessfully)
            throw new InvalidOperationException("The invocation is not over.");
        running.GetAwaiter().GetResult();
    }

    private sealed class NoOutput : ILogOutput
    {
        public void Write(ReadOnlySpan<byte> logEvent)
        {
        }
    }
}
