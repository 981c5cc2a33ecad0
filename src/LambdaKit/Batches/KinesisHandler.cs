using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Batches;
using LambdaKit.Events.Kinesis;
using LambdaKit.Serialization;

namespace LambdaKit.Batches;

/// <summary>A function that takes records of a Kinesis data stream in their order, one at a time. Those that the producer's library (KPL) packed into one are taken apart.</summary>
/// <remarks><inheritdoc cref="StreamBatchHandler{TEvent, TRecord, TResponse}" path="/remarks"/></remarks>
/// <typeparam name="T">What the data hold: a type of the author's, whose <c>JsonTypeInfo</c> goes to the constructor; an event model; <c>string</c>; or <c>ReadOnlyMemory&lt;byte&gt;</c> for the bytes as they are.</typeparam>
public abstract class KinesisHandler<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] T> : StreamBatchHandler<KinesisStreamEvent, KinesisRecord<T>, KinesisStreamResponse>
{
    private readonly RecordContent<T> _data;

    /// <summary>For data that bring their JSON with them, and for those that are taken as they are.</summary>
    /// <exception cref="LambdaConfigurationException">The type has no JSON of its own.</exception>
    protected KinesisHandler()
        : this(RecordContent<T>.OfItsOwn())
    {
    }

    /// <summary>For data that hold the JSON of the author's own type.</summary>
    /// <param name="dataType">Such as <c>AppJson.Default.Click</c>.</param>
    protected KinesisHandler(JsonTypeInfo<T> dataType)
        : this(RecordContent<T>.Of(dataType))
    {
    }

    private KinesisHandler(RecordContent<T> data)
        : base(new ModelSerializer<KinesisStreamEvent>(KinesisStreamEvent.Serializer), new ModelSerializer<KinesisStreamResponse>(KinesisStreamResponse.Serializer)) => _data = data;

    private protected override Batch Begin(KinesisStreamEvent value, BatchPlan plan, LambdaContext context)
    {
        var records = value.Records;
        SourceCheck.Expect(this, records.Count == 0 ? null : records[0].EventSource, "aws:kinesis", records.Count, value.UnknownFields);
        return PackedRecord.Among(records)
            ? new PackedBatch(this, PackedRecord.Unpack(records), plan, context)
            : new RecordBatch(this, records, plan, context);
    }

    private protected override KinesisStreamResponse Report(IReadOnlyList<BatchItemFailure> failures) => new() { BatchItemFailures = failures };

    private ValueTask<RecordOutcome> HandleAsync(KinesisRecord record, KinesisUserRecord? packed, Batch batch)
    {
        var data = _data.Read(packed?.Data ?? record.Data, batch.Policy.OpensEnvelopes, batch.ChecksContent, out var envelopes);
        return HandleRecordAsync(new(record, packed, data, envelopes), batch.Context);
    }

    private sealed class RecordBatch(KinesisHandler<T> handler, IReadOnlyList<KinesisRecord> records, BatchPlan plan, LambdaContext context)
        : StreamBatch(plan, context, records.Count)
    {
        public override string IdOf(int index) => records[index].SequenceNumber ?? "";

        public override object RecordAt(int index) => records[index];

        public override string? KeyOf(int index) => records[index].PartitionKey;

        public override ValueTask<RecordOutcome> HandleAsync(int index) => handler.HandleAsync(records[index], packed: null, this);
    }

    /// <summary>A failure of one of the packed records is one of the whole: there is no way to name a part.</summary>
    private sealed class PackedBatch(KinesisHandler<T> handler, IReadOnlyList<PackedRecord> records, BatchPlan plan, LambdaContext context)
        : StreamBatch(plan, context, records.Count)
    {
        public override string IdOf(int index) => records[index].Record.SequenceNumber ?? "";

        public override object RecordAt(int index) => records[index].Record;

        public override object? PartAt(int index) => records[index].PackedPart;

        public override string? KeyOf(int index) => records[index].Part.PartitionKey;

        public override ValueTask<RecordOutcome> HandleAsync(int index) =>
            handler.HandleAsync(records[index].Record, records[index].PackedPart, this);
    }
}
