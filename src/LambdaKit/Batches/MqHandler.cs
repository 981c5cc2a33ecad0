using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.RabbitMq;

namespace LambdaKit.Batches;

/// <summary>A function that takes messages from queues of Amazon MQ, of ActiveMQ or RabbitMQ, one at a time: each queue in its order.</summary>
/// <remarks>
/// These sources take no report: it is all or nothing. It stops at the first failure, and Lambda delivers the whole batch again, whose first messages are then
/// handled once more: handle them so that this does no harm, or let the mapping have a batch size of 1.
/// <inheritdoc cref="WholeBatchHandler{TEvent, TRecord}" path="/remarks"/>
/// </remarks>
/// <typeparam name="T">What a body holds: a type of the author's, whose <c>JsonTypeInfo</c> goes to the constructor; an event model; <c>string</c>; or <c>ReadOnlyMemory&lt;byte&gt;</c> for the bytes as they are.</typeparam>
public abstract class MqHandler<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] T> : WholeBatchHandler<MqEvent, MqMessage<T>>
{
    private readonly RecordContent<T> _bodies;

    /// <summary>For bodies that bring their JSON with them, and for those that are taken as they are.</summary>
    /// <exception cref="LambdaConfigurationException">The type has no JSON of its own.</exception>
    protected MqHandler()
        : this(RecordContent<T>.OfItsOwn())
    {
    }

    /// <summary>For bodies that hold the JSON of the author's own type.</summary>
    /// <param name="bodyType">Such as <c>AppJson.Default.Order</c>.</param>
    protected MqHandler(JsonTypeInfo<T> bodyType)
        : this(RecordContent<T>.Of(bodyType))
    {
    }

    private MqHandler(RecordContent<T> bodies)
        : base(new MqEventSerializer()) => _bodies = bodies;

    private protected override Batch Begin(MqEvent value, BatchPlan plan, LambdaContext context)
    {
        if (value.RabbitMq is { } rabbitMq)
        {
            var messages = new List<(RabbitMqQueue Queue, int Index)>();
            foreach (var queue in rabbitMq.GetQueues())
            {
                for (var i = 0; i < queue.Messages.Count; i++)
                    messages.Add((queue, i));
            }

            SourceCheck.Expect(this, rabbitMq.EventSource, "aws:rmq", messages.Count, rabbitMq.UnknownFields);
            return new RabbitBatch(this, messages, plan, context);
        }

        var activeMq = value.ActiveMq!; // one of the two is there
        SourceCheck.Expect(this, activeMq.EventSource, "aws:amq", activeMq.Messages.Count, activeMq.UnknownFields);
        return new ActiveBatch(this, activeMq.Messages, plan, context);
    }

    private protected override RecordChains ChainsOf(MqEvent value, BatchPolicy policy, Batch batch) => policy.Order switch
    {
        BatchOrder.Sequential => RecordChains.One(batch.Count),
        BatchOrder.Unordered => RecordChains.Single(batch.Count),
        _ => RecordChains.ByKey(batch.Count, ((QueueBatch)batch).QueueOf),
    };

    private abstract class QueueBatch : Batch
    {
        protected QueueBatch(BatchPlan plan, LambdaContext context, int count)
            : base(plan, context, count)
        {
            StopsAtFailure = !plan.Policy.ContinuesAfterFailure;
            KeepsOrder = !plan.Policy.ContinuesAfterFailure;
        }

        public abstract string QueueOf(int index);
    }

    private sealed class ActiveBatch(MqHandler<T> handler, IReadOnlyList<Events.ActiveMq.ActiveMqMessage> messages, BatchPlan plan, LambdaContext context)
        : QueueBatch(plan, context, messages.Count)
    {
        public override string IdOf(int index) => messages[index].MessageId ?? "";

        public override object RecordAt(int index) => messages[index];

        public override string QueueOf(int index) => messages[index].Destination?.Name ?? "";

        public override ValueTask<RecordOutcome> HandleAsync(int index)
        {
            var body = handler._bodies.Read(messages[index].Data ?? default, Policy.OpensEnvelopes, ChecksContent, out _);
            return handler.HandleRecordAsync(new(messages[index], body), Context);
        }
    }

    private sealed class RabbitBatch(MqHandler<T> handler, List<(RabbitMqQueue Queue, int Index)> messages, BatchPlan plan, LambdaContext context)
        : QueueBatch(plan, context, messages.Count)
    {
        public override string IdOf(int index) =>
            At(index).BasicProperties?.MessageId ?? string.Create(CultureInfo.InvariantCulture, $"{messages[index].Queue.Name}[{messages[index].Index}]");

        public override object RecordAt(int index) => At(index);

        public override string QueueOf(int index) => $"{messages[index].Queue.Name}::{messages[index].Queue.VirtualHost}";

        public override ValueTask<RecordOutcome> HandleAsync(int index)
        {
            var (queue, _) = messages[index];
            var body = handler._bodies.Read(At(index).Data ?? default, Policy.OpensEnvelopes, ChecksContent, out _);
            return handler.HandleRecordAsync(new(At(index), queue.Name, queue.VirtualHost, body), Context);
        }

        private RabbitMqMessage At(int index) => messages[index].Queue.Messages[messages[index].Index];
    }
}
