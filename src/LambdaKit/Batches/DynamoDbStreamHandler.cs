using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Batches;
using LambdaKit.Events.DynamoDb;
using LambdaKit.Serialization;
using LambdaKit.Validation;

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

    private protected override Batch Begin(DynamoDbStreamEvent value, BatchPlan plan, LambdaContext context)
    {
        var records = value.Records;
        SourceCheck.Expect(this, records.Count == 0 ? null : records[0].EventSource, "aws:dynamodb", records.Count, value.UnknownFields);
        return new ChangeBatch(this, records, plan, context);
    }

    private protected override DynamoDbStreamResponse Report(IReadOnlyList<BatchItemFailure> failures) => new() { BatchItemFailures = failures };

    private sealed class ChangeBatch(DynamoDbStreamHandler<T> handler, IReadOnlyList<DynamoDbStreamRecord> records, BatchPlan plan, LambdaContext context)
        : StreamBatch(plan, context, records.Count)
    {
        public override string IdOf(int index) => records[index].SequenceNumber ?? "";

        public override object RecordAt(int index) => records[index];

        public override string? KeyOf(int index) => records[index].Keys?.ToJson().GetRawText();

        public override ValueTask<RecordOutcome> HandleAsync(int index)
        {
            var change = DynamoDbChange<T>.Read(records[index], handler._itemType);
            if (ChecksContent)
                Validity.Check("record", change.After, handler._itemType.Options.PropertyNamingPolicy);
            return handler.HandleRecordAsync(change, Context);
        }
    }
}
