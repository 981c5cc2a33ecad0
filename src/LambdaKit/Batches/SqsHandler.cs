using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Batches;
using LambdaKit.Events.Sqs;
using LambdaKit.Serialization;

namespace LambdaKit.Batches;

/// <summary>A function that takes messages from a queue, one at a time: standard queues in any order and several at once, FIFO queues group by group in order.</summary>
/// <remarks><inheritdoc cref="BatchHandler{TEvent, TRecord, TResponse}" path="/remarks"/></remarks>
/// <typeparam name="T">What a body holds: a type of the author's, whose <c>JsonTypeInfo</c> goes to the constructor; an event model; <c>string</c>; or <c>ReadOnlyMemory&lt;byte&gt;</c> for its UTF-8.</typeparam>
public abstract class SqsHandler<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] T> : BatchHandler<SqsEvent, SqsMessage<T>, SqsBatchResponse>
{
    private readonly RecordContent<T> _bodies;

    /// <summary>For bodies that bring their JSON with them, and for those that are taken as they are.</summary>
    /// <exception cref="LambdaConfigurationException">The type has no JSON of its own.</exception>
    protected SqsHandler()
        : this(RecordContent<T>.OfItsOwn())
    {
    }

    /// <summary>For bodies that hold the JSON of the author's own type.</summary>
    /// <param name="bodyType">Such as <c>AppJson.Default.Order</c>.</param>
    protected SqsHandler(JsonTypeInfo<T> bodyType)
        : this(RecordContent<T>.Of(bodyType))
    {
    }

    private SqsHandler(RecordContent<T> bodies)
        : base(new ModelSerializer<SqsEvent>(SqsEvent.Serializer), new ModelSerializer<SqsBatchResponse>(SqsBatchResponse.Serializer)) => _bodies = bodies;

    private protected override Batch Begin(SqsEvent value, BatchPlan plan, LambdaContext context)
    {
        var messages = value.Records;
        SourceCheck.Expect(this, messages.Count == 0 ? null : messages[0].EventSource, "aws:sqs", messages.Count, value.UnknownFields);
        return new MessageBatch(this, messages, plan, context)
        {
            KeepsOrder = IsFifo(messages) || (plan.Policy.Order is BatchOrder.ByKey or BatchOrder.Sequential && !plan.Policy.ContinuesAfterFailure),
        };
    }

    private protected override RecordChains ChainsOf(SqsEvent value, BatchPolicy policy, Batch batch)
    {
        var messages = value.Records;
        var isFifo = IsFifo(messages);
        if (isFifo && (policy.Order == BatchOrder.Unordered || policy.ContinuesAfterFailure))
        {
            throw new LambdaConfigurationException(
                $"The policy of '{GetType().Name}' lets messages overtake each other, but its queue is a FIFO queue, whose groups would lose their order. " +
                "Leave Order as it is and ContinuesAfterFailure false, or use a standard queue.");
        }

        return policy.Order switch
        {
            BatchOrder.Sequential => RecordChains.One(messages.Count),
            BatchOrder.OfSource when !isFifo => RecordChains.Single(messages.Count),
            BatchOrder.Unordered => RecordChains.Single(messages.Count),

            // A FIFO queue's message has a group; should it not say which, it must not be overtaken either.
            _ => RecordChains.ByKey(messages.Count, index => messages[index].Attributes?.MessageGroupId ?? (isFifo ? "" : null)),
        };
    }

    private protected override SqsBatchResponse Report(Batch batch)
    {
        var count = batch.FailedCount;
        if (count == 0)
            return new SqsBatchResponse();

        var failures = new List<BatchItemFailure>(count);
        for (var i = 0; i < batch.Count; i++)
        {
            if (!batch.IsDone(i))
                failures.Add(new BatchItemFailure(batch.IdOf(i)));
        }

        return new SqsBatchResponse { BatchItemFailures = failures };
    }

    /// <summary>By the queue's name. A message group alone says nothing: in a standard queue it stands for a fair share.</summary>
    private static bool IsFifo(IReadOnlyList<SqsMessage> messages) =>
        messages.Count > 0 && messages[0].EventSourceArn is { } arn && arn.EndsWith(".fifo", StringComparison.Ordinal);

    private sealed class MessageBatch(SqsHandler<T> handler, IReadOnlyList<SqsMessage> messages, BatchPlan plan, LambdaContext context)
        : Batch(plan, context, messages.Count)
    {
        public override string IdOf(int index) => messages[index].MessageId ?? "";

        public override object RecordAt(int index) => messages[index];

        public override ValueTask<RecordOutcome> HandleAsync(int index)
        {
            var message = messages[index];
            var body = handler._bodies.Read(message.GetBodyUtf8(), Policy.OpensEnvelopes, ChecksContent, out var envelopes);
            return handler.HandleRecordAsync(new(message, body, envelopes), Context);
        }
    }
}
