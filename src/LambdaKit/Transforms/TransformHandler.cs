using System.Diagnostics.CodeAnalysis;
using LambdaKit.Batches;
using LambdaKit.Serialization;

namespace LambdaKit.Transforms;

/// <summary>A function that gives an answer for each record of an event: the base of <see cref="FirehoseHandler"/> and its like.</summary>
/// <remarks>What the method throws for a record makes that record's answer a failure, in the service's own words; the others go on.</remarks>
/// <typeparam name="TEvent">What the service sends.</typeparam>
/// <typeparam name="TRecord">One of its records.</typeparam>
/// <typeparam name="TAnswer">What becomes of a record.</typeparam>
/// <typeparam name="TResponse">What the service is given.</typeparam>
public abstract class TransformHandler<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] TEvent,
    TRecord,
    TAnswer,
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] TResponse> : LambdaHandler<TEvent, TResponse>
    where TRecord : class
    where TAnswer : class
{
    private BatchPlan? _plan;

    private protected TransformHandler(PayloadSerializer<TEvent> eventSerializer, PayloadSerializer<TResponse> responseSerializer)
        : base(eventSerializer, responseSerializer)
    {
    }

    /// <summary>How many records are under way at once; 8 by default, at least 1. Asked for once. The answers keep the order of the records.</summary>
    protected virtual int MaxParallelism => BatchPolicy.Default.MaxParallelism;

    private BatchPlan Plan => _plan ?? BatchPlan.Keep(ref _plan, new BatchPolicy { MaxParallelism = MaxParallelism });

    /// <summary>Says what becomes of one record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    protected abstract ValueTask<TAnswer> HandleAsync(TRecord record, LambdaContext context, CancellationToken deadline);

    /// <summary>Handles an event, record by record.</summary>
    /// <param name="value">The event.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    protected sealed override ValueTask<TResponse> HandleAsync(TEvent value, LambdaContext context, CancellationToken deadline)
    {
        var batch = new TransformBatch(this, RecordsOf(value), Plan, context);
        var running = batch.RunAsync(RecordChains.Single(batch.Count));
        return running.IsCompletedSuccessfully ? new(Respond(value, batch.Finish(), context)) : WaitAsync(this, running, value, batch);

        static async ValueTask<TResponse> WaitAsync(TransformHandler<TEvent, TRecord, TAnswer, TResponse> handler, ValueTask running, TEvent value, TransformBatch batch)
        {
            await running.ConfigureAwait(false);
            return handler.Respond(value, batch.Finish(), batch.Context);
        }
    }

    internal sealed override void Prepare() => _ = Plan;

    /// <exception cref="LambdaConfigurationException">The event is of another source.</exception>
    private protected abstract IReadOnlyList<TRecord> RecordsOf(TEvent value);

    private protected abstract string IdOf(TRecord record);

    /// <summary>What the answer names; the service would refuse all of them if it named another record.</summary>
    private protected abstract string? RecordOf(TAnswer answer);

    /// <summary>The answer for a record that failed.</summary>
    private protected abstract TAnswer Fail(TRecord record, Exception? exception);

    /// <summary>The answer for a record that there was no time for; null when the whole invocation has to fail, so that the service tries again.</summary>
    private protected virtual TAnswer? Postpone(TRecord record) => null;

    /// <summary>Puts the answers together, one for each record, in their order.</summary>
    private protected abstract TResponse Respond(TEvent value, TAnswer[] answers, LambdaContext context);

    private sealed class TransformBatch : Batch
    {
        private readonly TransformHandler<TEvent, TRecord, TAnswer, TResponse> _handler;
        private readonly IReadOnlyList<TRecord> _records;
        private readonly TAnswer?[] _answers;

        public TransformBatch(TransformHandler<TEvent, TRecord, TAnswer, TResponse> handler, IReadOnlyList<TRecord> records, BatchPlan plan, LambdaContext context)
            : base(plan, context, records.Count)
        {
            _handler = handler;
            _records = records;
            _answers = new TAnswer[records.Count];
        }

        public override string IdOf(int index) => _handler.IdOf(_records[index]);

        public override object RecordAt(int index) => _records[index];

        public override ValueTask<RecordOutcome> HandleAsync(int index)
        {
            var running = _handler.HandleAsync(_records[index], Context, Context.DeadlineToken);
            if (!running.IsCompletedSuccessfully)
                return WaitAsync(this, running, index);

            Keep(index, running.Result);
            return default;

            static async ValueTask<RecordOutcome> WaitAsync(TransformBatch batch, ValueTask<TAnswer> running, int index)
            {
                batch.Keep(index, await running.ConfigureAwait(false));
                return RecordOutcome.Done;
            }
        }

        /// <summary>The answers, one for each record.</summary>
        /// <exception cref="BatchFailedException">There was no time for all records.</exception>
        public TAnswer[] Finish()
        {
            CountRecords();
            for (var i = 0; i < _answers.Length; i++)
            {
                _answers[i] ??= _handler.Postpone(_records[i])
                    ?? throw new BatchFailedException(FailedCount, Count, new TimeoutException("The deadline came before all records were handled."));
            }

            return _answers!; // each was just given one
        }

        protected override void NoteFailure(int index, Exception? exception)
        {
            // What the deadline broke off did not fail by itself.
            if (exception is not OperationCanceledException || !Context.DeadlineToken.IsCancellationRequested)
                _answers[index] = _handler.Fail(_records[index], exception);
        }

        private void Keep(int index, TAnswer answer)
        {
            if (answer is null)
                throw new InvalidOperationException("The handler gave no answer.");

            if (_handler.RecordOf(answer) != _handler.IdOf(_records[index]))
                throw new InvalidOperationException("The handler's answer names another record; make it by the record's own methods.");

            _answers[index] = answer;
        }
    }
}
