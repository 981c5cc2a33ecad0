using System.Text;
using LambdaKit.Batches;
using LambdaKit.Events.Kinesis;
using LambdaKit.Events.Sqs;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Batches;

public sealed class AllocationTests
{
    /// <summary>A record has its bit of the list of those that are done, and some of the report's machinery; an object of its own would be 24 bytes at least.</summary>
    private const int MaxBytesPerRecord = 4;

    [Fact]
    public void A_message_of_a_queue_costs_no_object_of_its_own()
    {
        var handler = new RawQueue();

        Assert.InRange(PerRecord(count => SqsEvent.Parse(Encoding.UTF8.GetBytes(Queue(count).ToJson())), batch => handler.InvokeAsync(batch, Context())), 0, MaxBytesPerRecord);
    }

    [Fact]
    public void A_record_of_a_stream_costs_no_object_of_its_own()
    {
        var handler = new RawStream();

        Assert.InRange(PerRecord(Stream, batch => handler.InvokeAsync(batch, Context())), 0, MaxBytesPerRecord);
    }

    private static double PerRecord<TBatch, TResponse>(Func<int, TBatch> make, Func<TBatch, ValueTask<TResponse>> invoke)
    {
        var (few, many) = (make(10), make(100));
        var (fewBytes, manyBytes) = (long.MaxValue, long.MaxValue);
        for (var i = 0; i < 20; i++)
        {
            fewBytes = Math.Min(fewBytes, Allocated(few));
            manyBytes = Math.Min(manyBytes, Allocated(many));
        }

        return (manyBytes - fewBytes) / 90.0;

        long Allocated(TBatch batch)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var running = invoke(batch);
            Assert.True(running.IsCompletedSuccessfully);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static readonly FakeLambdaContext Shared = FakeLambdaContext.For("allocations");

    private static LambdaContext Context() => Shared.Context;

    private static SqsEvent Queue(int count) => Testing.Events.Sqs([.. Enumerable.Range(0, count).Select(number => $$"""{"number":{{number}}}""")]);

    private static KinesisStreamEvent Stream(int count) => Testing.Events.Kinesis([.. Enumerable.Range(0, count).Select(number => $$"""{"number":{{number}}}""")]);

    private sealed class RawQueue : SqsHandler<ReadOnlyMemory<byte>>
    {
        protected override ValueTask HandleAsync(SqsMessage<ReadOnlyMemory<byte>> record, LambdaContext context, CancellationToken deadline) => default;
    }

    private sealed class RawStream : KinesisHandler<ReadOnlyMemory<byte>>
    {
        protected override ValueTask HandleAsync(KinesisRecord<ReadOnlyMemory<byte>> record, LambdaContext context, CancellationToken deadline) => default;
    }
}
