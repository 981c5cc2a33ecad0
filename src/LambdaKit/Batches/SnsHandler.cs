using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Sns;
using LambdaKit.Serialization;

namespace LambdaKit.Batches;

/// <summary>A function that takes notifications of topics.</summary>
/// <remarks>
/// SNS invokes it asynchronously, with one notification each: what it throws makes Lambda try again, twice by default, and then hand the event to the
/// function's destination or dead-letter queue.
/// <inheritdoc cref="WholeBatchHandler{TEvent, TRecord}" path="/remarks"/>
/// </remarks>
/// <typeparam name="T">What a message holds: a type of the author's, whose <c>JsonTypeInfo</c> goes to the constructor; an event model; <c>string</c>; or <c>ReadOnlyMemory&lt;byte&gt;</c> for its UTF-8.</typeparam>
public abstract class SnsHandler<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] T> : WholeBatchHandler<SnsEvent, SnsMessage<T>>
{
    private readonly RecordContent<T> _messages;

    /// <summary>For messages that bring their JSON with them, and for those that are taken as they are.</summary>
    /// <exception cref="LambdaConfigurationException">The type has no JSON of its own.</exception>
    protected SnsHandler()
        : this(RecordContent<T>.OfItsOwn())
    {
    }

    /// <summary>For messages that hold the JSON of the author's own type.</summary>
    /// <param name="messageType">Such as <c>AppJson.Default.Order</c>.</param>
    protected SnsHandler(JsonTypeInfo<T> messageType)
        : this(RecordContent<T>.Of(messageType))
    {
    }

    private SnsHandler(RecordContent<T> messages)
        : base(new ModelSerializer<SnsEvent>(SnsEvent.Serializer)) => _messages = messages;

    private protected override Batch Begin(SnsEvent value, BatchPlan plan, LambdaContext context)
    {
        var records = value.Records;
        SourceCheck.Expect(this, records.Count == 0 ? null : records[0].EventSource, "aws:sns", records.Count, value.UnknownFields);
        return new NotificationBatch(this, records, plan, context);
    }

    private protected override RecordChains ChainsOf(SnsEvent value, BatchPolicy policy, Batch batch) => policy.Order switch
    {
        BatchOrder.Sequential => RecordChains.One(batch.Count),
        BatchOrder.ByKey => RecordChains.ByKey(batch.Count, index => value.Records[index].Sns?.MessageGroupId),
        _ => RecordChains.Single(batch.Count),
    };

    private sealed class NotificationBatch(SnsHandler<T> handler, IReadOnlyList<SnsRecord> records, BatchPlan plan, LambdaContext context)
        : Batch(plan, context, records.Count)
    {
        public override string IdOf(int index) => records[index].Sns?.MessageId ?? "";

        public override object RecordAt(int index) => records[index];

        public override ValueTask<RecordOutcome> HandleAsync(int index)
        {
            var record = records[index];
            var body = handler._messages.Read(record.Sns?.GetMessageUtf8() ?? default, Policy.OpensEnvelopes, ChecksContent, out var envelopes);
            return record.Sns is null
                ? throw new UnreadableRecordException(new InvalidDataException("There is no notification."))
                : handler.HandleRecordAsync(new(record, body, envelopes), Context);
        }
    }
}
