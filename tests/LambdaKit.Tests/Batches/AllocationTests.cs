using System.Text;
using System.Text.Json;
using LambdaKit.Batches;
using LambdaKit.Events.DynamoDb;
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

        Assert.InRange(PerRecord(Queue, batch => handler.InvokeAsync(batch, Context())), 0, MaxBytesPerRecord);
    }

    [Fact]
    public void A_message_of_a_type_costs_its_object_only()
    {
        var handler = new TypedQueue();

        var perRecord = PerRecord(Queue, batch => handler.InvokeAsync(batch, Context()));

        Assert.InRange(perRecord - PerObject(Json(1)), 0, MaxBytesPerRecord);
    }

    [Fact]
    public void A_record_of_a_stream_costs_no_object_of_its_own()
    {
        var handler = new RawStream();

        Assert.InRange(PerRecord(Stream, batch => handler.InvokeAsync(batch, Context())), 0, MaxBytesPerRecord);
    }

    [Fact]
    public void A_record_of_a_type_costs_its_object_only()
    {
        var handler = new TypedStream();

        var perRecord = PerRecord(Stream, batch => handler.InvokeAsync(batch, Context()));

        Assert.InRange(perRecord - PerObject(Json(1)), 0, MaxBytesPerRecord);
    }

    [Fact]
    public void A_change_of_a_table_costs_its_objects_only()
    {
        var handler = new TypedTable();

        var perRecord = PerRecord(Table, batch => handler.InvokeAsync(batch, Context()));

        Assert.InRange(perRecord - 2 * PerObject(Json(1)), 0, MaxBytesPerRecord);
    }

    /// <summary>Each batch is read anew, so that what a model makes when it is first asked for counts too.</summary>
    private static double PerRecord<TBatch, TResponse>(Func<int, TBatch> make, Func<TBatch, ValueTask<TResponse>> invoke)
    {
        var (fewBytes, manyBytes) = (long.MaxValue, long.MaxValue);
        for (var i = 0; i < 20; i++)
        {
            fewBytes = Math.Min(fewBytes, Allocated(make(10)));
            manyBytes = Math.Min(manyBytes, Allocated(make(100)));
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

    /// <summary>What the author's own object takes, with all that it holds, when nobody but System.Text.Json makes it.</summary>
    private static long PerObject(string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        var least = long.MaxValue;
        for (var i = 0; i < 20; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            JsonSerializer.Deserialize(utf8, NumberedJson.Default.Numbered);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static readonly FakeLambdaContext Shared = FakeLambdaContext.For("allocations");

    private static LambdaContext Context() => Shared.Context;

    private static string Json(int number) => $$"""{"number":{{number}}}""";

    private static SqsEvent Queue(int count) =>
        SqsEvent.Parse(Encoding.UTF8.GetBytes(Testing.Events.Sqs([.. Enumerable.Range(0, count).Select(Json)]).ToJson()));

    private static KinesisStreamEvent Stream(int count) =>
        KinesisStreamEvent.Parse(Encoding.UTF8.GetBytes(Testing.Events.Kinesis([.. Enumerable.Range(0, count).Select(Json)]).ToJson()));

    private static DynamoDbStreamEvent Table(int count)
    {
        var changes = Testing.Events.DynamoDbModify(new Numbered(1), new Numbered(2), NumberedJson.Default.Numbered, new DynamoDbEventOptions { KeyNames = ["number"] });
        return DynamoDbStreamEvent.Parse(Encoding.UTF8.GetBytes(new DynamoDbStreamEvent { Records = [.. Enumerable.Repeat(changes.Records[0], count)] }.ToJson()));
    }

    private sealed class RawQueue : SqsHandler<ReadOnlyMemory<byte>>
    {
        protected override ValueTask HandleAsync(SqsMessage<ReadOnlyMemory<byte>> record, LambdaContext context, CancellationToken deadline) => default;
    }

    private sealed class TypedQueue() : SqsHandler<Numbered>(NumberedJson.Default.Numbered)
    {
        protected override ValueTask HandleAsync(SqsMessage<Numbered> record, LambdaContext context, CancellationToken deadline) => default;
    }

    private sealed class RawStream : KinesisHandler<ReadOnlyMemory<byte>>
    {
        protected override ValueTask HandleAsync(KinesisRecord<ReadOnlyMemory<byte>> record, LambdaContext context, CancellationToken deadline) => default;
    }

    private sealed class TypedStream() : KinesisHandler<Numbered>(NumberedJson.Default.Numbered)
    {
        protected override ValueTask HandleAsync(KinesisRecord<Numbered> record, LambdaContext context, CancellationToken deadline) => default;
    }

    private sealed class TypedTable() : DynamoDbStreamHandler<Numbered>(NumberedJson.Default.Numbered)
    {
        protected override ValueTask HandleAsync(DynamoDbChange<Numbered> record, LambdaContext context, CancellationToken deadline) => default;
    }
}
