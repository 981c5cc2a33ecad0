using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Batches;
using LambdaKit.Events.DynamoDb;
using LambdaKit.Serialization;

namespace LambdaKit.Batches;

/// <summary>A function that takes the changes of a DynamoDB table in their order, one at a time, with the item as an object before and after.</summary>
/// <remarks><inheritdoc cref="StreamBatchHandler{TEvent, TRecord, TResponse}" path="/remarks"/></remarks>
/// <typeparam name="T">The item: a class of the author's, mapped as <see cref="AttributeMap.To{T}"/> says.</typeparam>
public abstract class DynamoDbStreamHandler<T> : StreamBatchHandler<DynamoDbStreamEvent, DynamoDbChange<T>, DynamoDbStreamResponse>
    where T : class
{
    private readonly JsonTypeInfo<T> _itemType;

    /// <summary>For items of the author's own type.</summary>
    /// <param name="itemType">Such as <c>AppJson.Default.Order</c>.</param>
    protected DynamoDbStreamHandler(JsonTypeInfo<T> itemType)
        : base(new ModelSerializer<DynamoDbStreamEvent>(DynamoDbStreamEvent.Serializer), new ModelSerializer<DynamoDbStreamResponse>(DynamoDbStreamResponse.Serializer))
    {
        ArgumentNullException.ThrowIfNull(itemType);
        _itemType = itemType;
    }

    private protected override Batch Begin(DynamoDbStreamEvent value, BatchPolicy policy, LambdaContext context) => new ChangeBatch(this, value.Records, policy, context);

    private protected override DynamoDbStreamResponse Report(IReadOnlyList<BatchItemFailure> failures) => new() { BatchItemFailures = failures };

    private DynamoDbChange<T> Read(DynamoDbStreamRecord record)
    {
        try
        {
            return new(record, record.OldImage?.To(_itemType), record.NewImage?.To(_itemType));
        }
        catch (Exception exception)
        {
            throw new UnreadableRecordException(exception);
        }
    }

    private sealed class ChangeBatch(DynamoDbStreamHandler<T> handler, IReadOnlyList<DynamoDbStreamRecord> records, BatchPolicy policy, LambdaContext context)
        : StreamBatch(policy, context, records.Count, handler.RecordPipeline)
    {
        public override string IdOf(int index) => records[index].SequenceNumber ?? "";

        public override object RecordAt(int index) => records[index];

        public override string? KeyOf(int index) => records[index].Keys?.ToJson().GetRawText();

        public override ValueTask<RecordOutcome> HandleAsync(int index) => handler.HandleRecordAsync(handler.Read(records[index]), Context);
    }
}
