using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Batches;
using LambdaKit.Events.Json;
using LambdaKit.Events.Kinesis;
using LambdaKit.Serialization;

namespace LambdaKit.Batches;

/// <summary>A function over tumbling windows of a Kinesis data stream.</summary>
/// <remarks><inheritdoc cref="WindowHandler{TEvent, TRecord, TState, TResponse}" path="/remarks"/></remarks>
/// <typeparam name="T">What the data hold: as with <see cref="KinesisHandler{T}"/>.</typeparam>
/// <typeparam name="TState">The state: a type of the author's whose JSON is an object, of at most 1 MiB.</typeparam>
public abstract class KinesisWindowHandler<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] T, TState> : WindowHandler<KinesisStreamEvent, KinesisRecord<T>, TState, KinesisTimeWindowResponse>
{
    private readonly RecordContent<T> _data;

    /// <summary>For data that bring their JSON with them, and for those that are taken as they are.</summary>
    /// <param name="stateType">Such as <c>AppJson.Default.Totals</c>.</param>
    /// <exception cref="LambdaConfigurationException">The data's type has no JSON of its own, or the state's is a list.</exception>
    protected KinesisWindowHandler(JsonTypeInfo<TState> stateType)
        : this(RecordContent<T>.OfItsOwn(), stateType)
    {
    }

    /// <summary>For data that hold the JSON of the author's own type.</summary>
    /// <param name="dataType">Such as <c>AppJson.Default.Click</c>.</param>
    /// <param name="stateType">Such as <c>AppJson.Default.Totals</c>.</param>
    /// <exception cref="LambdaConfigurationException">The state's type is a list.</exception>
    protected KinesisWindowHandler(JsonTypeInfo<T> dataType, JsonTypeInfo<TState> stateType)
        : this(RecordContent<T>.Of(dataType), stateType)
    {
    }

    private KinesisWindowHandler(RecordContent<T> data, JsonTypeInfo<TState> stateType)
        : base(new ModelSerializer<KinesisStreamEvent>(KinesisStreamEvent.Serializer), new ModelSerializer<KinesisTimeWindowResponse>(KinesisTimeWindowResponse.Serializer), stateType) => _data = data;

    private protected override WindowInput Describe(KinesisStreamEvent value)
    {
        SourceCheck.Expect(this, value.Records.Count == 0 ? null : value.Records[0].EventSource, "aws:kinesis", value.Records.Count, value.UnknownFields);
        return new()
        {
            Window = value.Window,
            State = value.State,
            ShardId = value.ShardId,
            IsFinal = value.IsFinalInvokeForWindow,
            IsTerminatedEarly = value.IsWindowTerminatedEarly,
        };
    }

    private protected override WindowBatch<TState> Begin(KinesisStreamEvent value, TState state, StreamWindow window, BatchPlan plan, LambdaContext context) =>
        new RecordBatch(this, PackedRecord.Unpack(value.Records), state, window, plan, context);

    private protected override KinesisTimeWindowResponse Respond(JsonValue? state, IReadOnlyList<BatchItemFailure> failures) =>
        new() { State = state, BatchItemFailures = failures };

    /// <summary>A failure of one of the packed records is one of the whole: so the state goes back to the front of the whole.</summary>
    private sealed class RecordBatch(KinesisWindowHandler<T, TState> handler, IReadOnlyList<PackedRecord> records, TState state, StreamWindow window, BatchPlan plan, LambdaContext context)
        : WindowBatch<TState>(state, window, plan, context, records.Count)
    {
        public override string IdOf(int index) => records[index].Record.SequenceNumber ?? "";

        public override object RecordAt(int index) => records[index].Record;

        public override object? PartAt(int index) => records[index].PackedPart;

        protected override bool IsWholeFrom(int index) => index == 0 || !ReferenceEquals(records[index].Record, records[index - 1].Record);

        protected override ValueTask<TState> FoldAsync(int index)
        {
            var part = records[index];
            var data = handler._data.Read(part.Part.Data, Policy.OpensEnvelopes, ChecksContent, out var envelopes);
            return handler.AddAsync(new(part.Record, part.PackedPart, data, envelopes), Current, Window, Context, Context.DeadlineToken);
        }
    }
}
