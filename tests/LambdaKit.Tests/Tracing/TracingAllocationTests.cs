using LambdaKit.Batches;
using LambdaKit.Testing;
using LambdaKit.Tracing;
using Xunit.Abstractions;

namespace LambdaKit.Tests.Tracing;

[Collection(TracingCollection.Name)]
public sealed class TracingAllocationTests(ITestOutputHelper output)
{
    private const int Rounds = 1_000;

    [Fact]
    public void Nothing_is_allocated_when_nobody_listens()
    {
        Assert.Equal(0, Measure(new TracingMiddleware()));
        Assert.Equal(0, Measure(new TracedMiddleware(new PassThrough())));
    }

    [Fact]
    public void A_span_costs_its_object_and_attributes()
    {
        using var spans = new RecordedSpans();

        var bytes = Measure(new TracingMiddleware());

        output.WriteLine($"{bytes} bytes for each invocation");
        Assert.InRange(bytes, 1, 3_000);
    }

    [Fact]
    public void A_record_costs_nothing_when_nobody_listens()
    {
        var (with, without) = (MeasureRecords([new TracedRecords()]), MeasureRecords([new PassThroughRecords()]));

        Assert.Equal(without, with);
    }

    private static long Measure(ILambdaMiddleware middleware)
    {
        LambdaContext context = FakeLambdaContext.For("orders");
        var handler = new DelegateHandler((payload, _) => new(payload));
        var invocation = handler.CreateInvocation();
        invocation.Begin(context, "1"u8.ToArray());
        LambdaDelegate next = handler.InvokeHandlerAsync;

        for (var i = 0; i < 100; i++)
            Run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Rounds; i++)
            Run();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;

        void Run() => Assert.True(middleware.InvokeAsync(invocation, next).AsTask().IsCompletedSuccessfully);
    }

    private static long MeasureRecords(IReadOnlyList<IRecordMiddleware> middleware)
    {
        LambdaContext context = FakeLambdaContext.For("orders");
        var handler = new Queue(middleware);
        var batch = LambdaKit.Testing.Events.Sqs("a", "b", "c");

        for (var i = 0; i < 100; i++)
            Run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Rounds; i++)
            Run();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;

        void Run() => Assert.True(handler.InvokeAsync(batch, context).AsTask().IsCompletedSuccessfully);
    }

    private sealed class PassThrough : ILambdaMiddleware
    {
        public ValueTask InvokeAsync(LambdaInvocation invocation, LambdaDelegate next) => next(invocation);
    }

    private sealed class PassThroughRecords : IRecordMiddleware
    {
        public ValueTask<RecordOutcome> InvokeAsync(RecordInvocation record, RecordDelegate next) => next(record);
    }

    private sealed class Queue(IReadOnlyList<IRecordMiddleware> middleware) : SqsHandler<string>
    {
        protected override BatchPolicy Policy { get; } = new() { RecordMiddleware = middleware };

        protected override ValueTask HandleAsync(SqsMessage<string> record, LambdaContext context, CancellationToken deadline) => default;
    }
}
