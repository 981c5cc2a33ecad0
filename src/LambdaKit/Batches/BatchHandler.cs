using System.Diagnostics.CodeAnalysis;
using LambdaKit.Serialization;

namespace LambdaKit.Batches;

/// <summary>A function that gets batches, and handles one record at a time: the base of <see cref="SqsHandler{T}"/> and its like.</summary>
/// <remarks>
/// Override one of the two methods with a record. Whatever they throw fails that record alone; the records that failed, and those that were not
/// started because the deadline came near, are reported so that the source delivers them again. For that the event source mapping has to have
/// <c>FunctionResponseTypes: [ReportBatchItemFailures]</c>: without it Lambda takes the whole batch as done.
/// </remarks>
/// <typeparam name="TEvent">The batch.</typeparam>
/// <typeparam name="TRecord">What the method gets.</typeparam>
/// <typeparam name="TResponse">The report.</typeparam>
public abstract class BatchHandler<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] TEvent,
    TRecord,
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] TResponse> : LambdaHandler<TEvent, TResponse>
{
    private BatchPlan? _plan;

    private protected BatchHandler(PayloadSerializer<TEvent> eventSerializer, PayloadSerializer<TResponse> responseSerializer)
        : base(eventSerializer, responseSerializer)
    {
    }

    /// <summary>How to go about the records; asked for once, before the first batch. By default <see cref="BatchPolicy.Default"/>.</summary>
    protected virtual BatchPolicy Policy => BatchPolicy.Default;

    /// <summary>The same for all invocations, whichever comes first.</summary>
    private BatchPlan Plan => _plan ?? BatchPlan.Keep(ref _plan, Policy);

    /// <summary>Handles one record. Returning means done; what it throws fails the record.</summary>
    /// <param name="record">The record, its content read.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    protected virtual ValueTask HandleAsync(TRecord record, LambdaContext context, CancellationToken deadline) => throw MissingOverride.Of(this);

    /// <summary>Handles one record and says what became of it: for those who don't like throwing. By default it calls <see cref="HandleAsync(TRecord, LambdaContext, CancellationToken)"/>.</summary>
    /// <param name="record">The record, its content read.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    protected virtual ValueTask<RecordOutcome> TryHandleAsync(TRecord record, LambdaContext context, CancellationToken deadline)
    {
        var running = HandleAsync(record, context, deadline);
        return running.IsCompletedSuccessfully ? default : RecordOutcome.AfterAsync(running);
    }

    /// <summary>Handles a batch, record by record.</summary>
    /// <param name="value">The batch.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <exception cref="BatchFailedException">Not one record is done, and the policy says to throw.</exception>
    protected sealed override ValueTask<TResponse> HandleAsync(TEvent value, LambdaContext context, CancellationToken deadline)
    {
        var plan = Plan;
        var batch = Begin(value, plan, context);
        var running = batch.RunAsync(ChainsOf(value, plan.Policy, batch));
        if (running.IsCompletedSuccessfully)
            return new(End(batch));

        if (context.KeepsAnswerSoFar)
            context.AnswerSoFar = () => End(batch);
        return WaitAsync(this, running, batch);

        static async ValueTask<TResponse> WaitAsync(BatchHandler<TEvent, TRecord, TResponse> handler, ValueTask running, Batch batch)
        {
            await running.ConfigureAwait(false);
            return handler.End(batch);
        }
    }

    /// <exception cref="LambdaConfigurationException">The event is of another source.</exception>
    private protected abstract Batch Begin(TEvent value, BatchPlan plan, LambdaContext context);

    /// <summary>Which records have to wait for which.</summary>
    private protected abstract RecordChains ChainsOf(TEvent value, BatchPolicy policy, Batch batch);

    /// <summary>The report, as the source wants it.</summary>
    private protected abstract TResponse Report(Batch batch);

    internal sealed override void Prepare() => _ = Plan;

    internal ValueTask<RecordOutcome> HandleRecordAsync(TRecord record, LambdaContext context) => TryHandleAsync(record, context, context.DeadlineToken);

    private TResponse End(Batch batch)
    {
        batch.CountRecords();
        batch.EnsureProgress();
        return Report(batch);
    }
}
