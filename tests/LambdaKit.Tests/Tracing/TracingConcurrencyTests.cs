using System.Diagnostics;
using LambdaKit.Testing;
using LambdaKit.Tracing;

namespace LambdaKit.Tests.Tracing;

/// <summary>Many invocations of one handler and one middleware, interleaved at every await: no span of one is below another's.</summary>
[Collection(TracingCollection.Name)]
public sealed class TracingConcurrencyTests : IDisposable
{
    private const int Count = 64;

    private readonly RecordedSpans _spans = new();

    public void Dispose() => _spans.Dispose();

    [Fact]
    public async Task Of_64_invocations_at_once_each_has_its_own_trace_and_its_own_spans()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var barrier = new Barrier(Count);
        var handler = new DelegateHandler(async (payload, context) =>
        {
            for (var step = 0; step < 4; step++)
            {
                using var own = RecordedSpans.Own.StartActivity($"{context.RequestId} {step}");
                await barrier.MeetAsync();
            }

            return payload;
        }).With(new TracingMiddleware()).With(new DelegateMiddleware(async (invocation, next) =>
        {
            await barrier.MeetAsync();
            await next(invocation);
            await barrier.MeetAsync();
        }));

        var running = Enumerable.Range(0, Count).Select(i => handler.InvokeAsync(default, Context(i)).AsTask());
        await Task.WhenAll(running.ToArray()).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(Count * 5, _spans.Ended.Count);
        for (var i = 0; i < Count; i++)
        {
            var invocation = Assert.Single(_spans.Ended, span => (string?)span.GetTagItem("faas.invocation_id") == $"req-{i}");
            Assert.Equal(TraceOf(i), invocation.TraceId.ToHexString());
            for (var step = 0; step < 4; step++)
            {
                var own = _spans.Named($"req-{i} {step}");
                Assert.Equal((invocation.SpanId, invocation.TraceId), (own.ParentSpanId, own.TraceId));
            }
        }
    }

    [Fact]
    public async Task A_flow_that_starts_invocations_one_after_another_hands_on_nothing()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var ends = new TaskCompletionSource();
        var handler = new DelegateHandler(async (payload, _) =>
        {
            await ends.Task;
            return payload;
        }).With(new TracingMiddleware(new TracingOptions { Parent = TraceParent.W3COnly }));

        var first = handler.InvokeAsync(default, Context(1));
        var second = handler.InvokeAsync(default, Context(2));
        ends.SetResult();
        await first;
        await second;

        Assert.Equal(2, _spans.Ended.Select(span => span.TraceId).Distinct().Count());
        Assert.All(_spans.Ended, span => Assert.Equal(default, span.ParentSpanId));
        Assert.Null(Activity.Current);
    }

    private static FakeLambdaContext Context(int i) => FakeLambdaContext.For("orders").WithRequestId($"req-{i}").WithTraceId($"Root=1-{TraceOf(i)[..8]}-{TraceOf(i)[8..]};Parent=53995c3f42cd8ad8;Sampled=1");

    private static string TraceOf(int i) => $"6956620d{i + 1:x24}";

    /// <summary>Lets all go on when all have come, without holding a thread for each.</summary>
    private sealed class Barrier(int count)
    {
        private readonly object _gate = new();
        private TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _arrived;

        public Task MeetAsync()
        {
            lock (_gate)
            {
                var all = _all;
                if (++_arrived == count)
                {
                    _arrived = 0;
                    _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
                    all.SetResult();
                }

                return all.Task;
            }
        }
    }
}
