using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Batches;
using LambdaKit.Events.DynamoDb;
using LambdaKit.Events.Json;
using LambdaKit.Serialization;
using LambdaKit.Validation;

namespace LambdaKit.Batches;

/// <summary>A function over tumbling windows of the changes of a DynamoDB table.</summary>
/// <remarks><inheritdoc cref="WindowHandler{TEvent, TRecord, TState, TResponse}" path="/remarks"/></remarks>
/// <typeparam name="T">The item: a class of the author's, mapped as <see cref="AttributeMap.To{T}"/> says.</typeparam>
/// <typeparam name="TState">The state: a type of the author's whose JSON is an object, of at most 1 MiB.</typeparam>
public abstract class DynamoDbWindowHandler<T, TState> : WindowHandler<DynamoDbStreamEvent, DynamoDbChange<T>, TState, DynamoDbTimeWindowResponse>
    where T : class
{
    private readonly JsonTypeInfo<T> _itemType;

    /// <summary>For items of the author's own type.</summary>
    /// <param name="itemType">Such as <c>AppJson.Default.Order</c>.</param>
    /// <param name="stateType">Such as <c>AppJson.Default.Totals</c>.</param>
    /// <exception cref="LambdaConfigurationException">The state's type is a list.</exception>
    protected DynamoDbWindowHandler(JsonTypeInfo<T> itemType, JsonTypeInfo<TState> stateType)
        : base(new ModelSerializer<DynamoDbStreamEvent>(DynamoDbStreamEvent.Serializer), new ModelSerializer<DynamoDbTimeWindowResponse>(DynamoDbTimeWindowResponse.Serializer), stateType)
    {
        ArgumentNullException.ThrowIfNull(itemType);
        _itemType = itemType;
    }

    private protected override WindowInput Describe(DynamoDbStreamEvent value)
    {
        SourceCheck.Expect(this, value.Records.Count == 0 ? null : value.Records[0].EventSource, "aws:dynamodb", value.Records.Count, value.UnknownFields);
        return new()
        {
            Window = value.Window,
            State = value.State,
            ShardId = value.ShardId,
            IsFinal = value.IsFinalInvokeForWindow,
            IsTerminatedEarly = value.IsWindowTerminatedEarly,
        };
    }

    private protected override WindowBatch<TState> Begin(DynamoDbStreamEvent value, TState state, StreamWindow window, BatchPlan plan, LambdaContext context) =>
        new ChangeBatch(this, value.Records, state, window, plan, context);

    private protected override DynamoDbTimeWindowResponse Respond(JsonValue? state, IReadOnlyList<BatchItemFailure> failures) =>
        new() { State = state, BatchItemFailures = failures };

    private sealed class ChangeBatch(DynamoDbWindowHandler<T, TState> handler, IReadOnlyList<DynamoDbStreamRecord> records, TState state, StreamWindow window, BatchPlan plan, LambdaContext context)
        : WindowBatch<TState>(state, window, plan, context, records.Count)
    {
        public override string IdOf(int index) => records[index].SequenceNumber ?? "";

        public override object RecordAt(int index) => records[index];

        protected override ValueTask<TState> FoldAsync(int index)
        {
            var change = DynamoDbChange<T>.Read(records[index], handler._itemType);
            if (ChecksContent)
                Validity.Check("record", change.After, handler._itemType.Options.PropertyNamingPolicy);
            return handler.AddAsync(change, Current, Window, Context, Context.DeadlineToken);
        }
    }
}
