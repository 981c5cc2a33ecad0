using LambdaKit.Events.S3;
using LambdaKit.Serialization;

namespace LambdaKit.Batches;

/// <summary>A function that takes notifications of buckets, one object at a time. The message with which S3 tests a new notification is passed over.</summary>
/// <remarks>
/// S3 invokes it asynchronously, with one record each as a rule: what it throws makes Lambda try again, twice by default, and then hand the event to the
/// function's destination or dead-letter queue.
/// <inheritdoc cref="WholeBatchHandler{TEvent, TRecord}" path="/remarks"/>
/// </remarks>
public abstract class S3Handler : WholeBatchHandler<S3Event, S3Notification>
{
    /// <summary>A handler of notifications.</summary>
    protected S3Handler()
        : base(new ModelSerializer<S3Event>(S3Event.Serializer))
    {
    }

    private protected override Batch? Begin(S3Event value, BatchPlan plan, LambdaContext context)
    {
        if (value.IsTestEvent)
        {
            BatchLog.S3Test(context.Logger);
            return null;
        }

        var records = value.Records;
        SourceCheck.Expect(this, records.Count == 0 ? null : records[0].EventSource, "aws:s3", records.Count, value.UnknownFields);
        return new NotificationBatch(this, records, plan, context);
    }

    private protected override RecordChains ChainsOf(S3Event value, BatchPolicy policy, Batch batch) => policy.Order switch
    {
        BatchOrder.Sequential => RecordChains.One(batch.Count),
        BatchOrder.Unordered => RecordChains.Single(batch.Count),

        // What happened to one object stays in the order in which it came.
        _ => RecordChains.ByKey(batch.Count, index => value.Records[index].S3?.Object?.Key),
    };

    private sealed class NotificationBatch(S3Handler handler, IReadOnlyList<S3EventRecord> records, BatchPlan plan, LambdaContext context)
        : Batch(plan, context, records.Count)
    {
        /// <summary>Its request, as a key may tell of a person.</summary>
        public override string IdOf(int index) => records[index].ResponseElements?.RequestId ?? records[index].S3?.Object?.Sequencer ?? "";

        public override object RecordAt(int index) => records[index];

        public override ValueTask<RecordOutcome> HandleAsync(int index)
        {
            S3Notification notification;
            try
            {
                notification = new(records[index]);
            }
            catch (Exception exception)
            {
                throw new UnreadableRecordException(exception);
            }

            return handler.HandleRecordAsync(notification, Context);
        }
    }
}
