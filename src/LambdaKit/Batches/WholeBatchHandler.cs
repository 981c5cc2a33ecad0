using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using LambdaKit.Serialization;

namespace LambdaKit.Batches;

/// <summary>A function that handles one record at a time of a source that takes no report: the base of <see cref="SnsHandler{T}"/>, <see cref="MqHandler{T}"/> and their like.</summary>
/// <remarks>
/// Override one of the two methods with a record. If any record fails, or is not started because the deadline came near, the invocation fails, and Lambda
/// tries it again by the source's rules, with all of its records: those that were done already are handled once more.
/// </remarks>
/// <typeparam name="TEvent">What Lambda delivers.</typeparam>
/// <typeparam name="TRecord">What the method gets.</typeparam>
public abstract class WholeBatchHandler<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] TEvent,
    TRecord> : LambdaHandler<TEvent>
{
    private BatchPlan? _plan;

    private protected WholeBatchHandler(PayloadSerializer<TEvent> eventSerializer)
        : base(eventSerializer)
    {
    }

    /// <summary>How to go about the records; asked for once, before the first event. By default <see cref="BatchPolicy.Default"/>.</summary>
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

    /// <summary>Handles an event, record by record.</summary>
    /// <param name="value">The event.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <exception cref="BatchFailedException">Records are not done. If the event has one record only, what it threw comes through as it is.</exception>
    protected sealed override ValueTask HandleAsync(TEvent value, LambdaContext context, CancellationToken deadline)
    {
        var plan = Plan;
        if (Begin(value, plan, context) is not { } batch)
            return default;

        var running = batch.RunAsync(ChainsOf(value, plan.Policy, batch));
        if (running.IsCompletedSuccessfully)
        {
            End(batch);
            return default;
        }

        if (context.KeepsAnswerSoFar)
        {
            context.AnswerSoFar = () =>
            {
                batch.CountRecords();
                throw new BatchFailedException(batch.FailedCount, batch.Count, batch.FirstException);
            };
        }

        return WaitAsync(running, batch);

        static async ValueTask WaitAsync(ValueTask running, Batch batch)
        {
            await running.ConfigureAwait(false);
            End(batch);
        }
    }

    /// <returns>The records; null when there is nothing to do.</returns>
    /// <exception cref="LambdaConfigurationException">The event is of another source.</exception>
    private protected abstract Batch? Begin(TEvent value, BatchPlan plan, LambdaContext context);

    /// <summary>Which records have to wait for which.</summary>
    private protected abstract RecordChains ChainsOf(TEvent value, BatchPolicy policy, Batch batch);

    internal sealed override void Prepare() => _ = Plan;

    internal ValueTask<RecordOutcome> HandleRecordAsync(TRecord record, LambdaContext context) => TryHandleAsync(record, context, context.DeadlineToken);

    private static void End(Batch batch)
    {
        batch.CountRecords();
        if (batch.FirstFailed == batch.Count)
            return;

        // Its error type is what a destination or an alarm goes by.
        if (batch.Count == 1 && batch.FirstException is { } exception)
            ExceptionDispatchInfo.Throw(exception);

        throw new BatchFailedException(batch.FailedCount, batch.Count, batch.FirstException);
    }
}
