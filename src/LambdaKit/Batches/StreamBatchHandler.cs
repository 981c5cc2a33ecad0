using System.Diagnostics.CodeAnalysis;
using LambdaKit.Events.Batches;
using LambdaKit.Serialization;

namespace LambdaKit.Batches;

/// <summary>A function that takes a shard's records in their order: the base of <see cref="KinesisHandler{T}"/> and <see cref="DynamoDbStreamHandler{T}"/>.</summary>
/// <remarks>
/// By default it stops at the first failure and reports that record: Lambda delivers it and all behind it again, whether they were handled or not.
/// <inheritdoc cref="BatchHandler{TEvent, TRecord, TResponse}" path="/remarks"/>
/// </remarks>
/// <typeparam name="TEvent">The batch.</typeparam>
/// <typeparam name="TRecord">What the method gets.</typeparam>
/// <typeparam name="TResponse">The report.</typeparam>
public abstract class StreamBatchHandler<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] TEvent,
    TRecord,
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] TResponse> : BatchHandler<TEvent, TRecord, TResponse>
{
    private protected StreamBatchHandler(PayloadSerializer<TEvent> eventSerializer, PayloadSerializer<TResponse> responseSerializer)
        : base(eventSerializer, responseSerializer)
    {
    }

    private protected sealed override RecordChains ChainsOf(TEvent value, BatchPolicy policy, Batch batch) => policy.Order switch
    {
        BatchOrder.ByKey => RecordChains.ByKey(batch.Count, ((StreamBatch)batch).KeyOf),
        BatchOrder.Unordered => RecordChains.Single(batch.Count),
        _ => RecordChains.One(batch.Count),
    };

    private protected sealed override TResponse Report(Batch batch)
    {
        // Lambda goes on from the lowest of the failures, so the others need not be named.
        var first = batch.FirstFailed;
        return Report(first == batch.Count ? [] : [new BatchItemFailure(batch.IdOf(first))]);
    }

    private protected abstract TResponse Report(IReadOnlyList<BatchItemFailure> failures);

    /// <summary>The records of a shard.</summary>
    private protected abstract class StreamBatch : Batch
    {
        protected StreamBatch(BatchPlan plan, LambdaContext context, int count)
            : base(plan, context, count)
        {
            StopsAtFailure = !plan.Policy.ContinuesAfterFailure;
            KeepsOrder = !plan.Policy.ContinuesAfterFailure;
        }

        /// <summary>What records must share to have to keep their order; null for a record that has nothing of the kind.</summary>
        public abstract string? KeyOf(int index);
    }
}
