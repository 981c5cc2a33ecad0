using LambdaKit.Validation;

namespace LambdaKit.Batches;

/// <summary>One batch on its way through a handler: every record counts as failed until it is done.</summary>
/// <remarks>
/// A record is started only while enough time is left, and only if nothing that it has to wait for has failed. What is not started stays failed, so
/// the source delivers it again.
/// </remarks>
internal abstract class Batch
{
    private readonly bool[] _isDone;
    private readonly RecordDelegate? _pipeline;
    private readonly TimeSpan _reserve;
    private Exception? _firstException;
    private int _lowestFailed;
    private int _isOutOfTime;
    private int _startedCount;
    private int _isCounted;

    protected Batch(BatchPlan plan, LambdaContext context, int count)
    {
        Policy = plan.Policy;
        _pipeline = plan.Pipeline;
        Context = context;
        Count = count;
        _isDone = new bool[count];
        _lowestFailed = count;

        // A timeout shorter than the reserve would leave a function that never does anything.
        var half = context.RemainingTime / 2;
        _reserve = Policy.Reserve < half ? Policy.Reserve : half;
    }

    public BatchPolicy Policy { get; }

    public LambdaContext Context { get; }

    public int Count { get; }

    /// <summary>Whether no record behind a failed one is started, because the source delivers it again anyway.</summary>
    public bool StopsAtFailure { get; init; }

    /// <summary>Whether the records of a group behind a failed one are left alone, because their order counts.</summary>
    public bool KeepsOrder { get; init; }

    /// <summary>Whether what records hold is asked if it is valid. Said by record middleware, by each that comes to it the same.</summary>
    public bool ChecksContent { get; set; }

    /// <summary>The first record that is not done; <see cref="Count"/> when all are.</summary>
    public int FirstFailed
    {
        get
        {
            for (var i = 0; i < _isDone.Length; i++)
            {
                if (!_isDone[i])
                    return i;
            }

            return Count;
        }
    }

    public int FailedCount
    {
        get
        {
            var count = 0;
            foreach (var isDone in _isDone)
                count += isDone ? 0 : 1;
            return count;
        }
    }

    public bool IsDone(int index) => _isDone[index];

    /// <summary>What failed a record first, by the clock; null when nothing was thrown.</summary>
    public Exception? FirstException => _firstException;

    /// <summary>Whether records were handed back because the deadline came near.</summary>
    public bool IsOutOfTime => Volatile.Read(ref _isOutOfTime) != 0;

    /// <summary>What the source calls a record, for the log and for the report.</summary>
    public abstract string IdOf(int index);

    /// <summary>The record as the source sent it.</summary>
    public abstract object RecordAt(int index);

    /// <summary>The part that is handled by itself, where several are packed into one record; otherwise null.</summary>
    public virtual object? PartAt(int index) => null;

    /// <summary>Reads the record's content and calls the author's method.</summary>
    /// <exception cref="UnreadableRecordException">The content can't be read.</exception>
    public abstract ValueTask<RecordOutcome> HandleAsync(int index);

    /// <summary>Handles all records, as many chains at once as the policy allows.</summary>
    /// <param name="chains">Which records have to wait for which.</param>
    /// <exception cref="LambdaConfigurationException">A handler is set up in a way that cannot work: no other record would fare better.</exception>
    public ValueTask RunAsync(RecordChains chains)
    {
        // A handler that never waits is through with the first chain after the other before a second worker would be of use.
        var workers = Math.Min(Policy.MaxParallelism, chains.Count);
        for (var i = 0; i < workers; i++)
        {
            var worker = WorkAsync(chains);
            if (!worker.IsCompletedSuccessfully)
                return i + 1 < workers ? RunOthersAsync(worker.AsTask(), chains, workers - i - 1) : worker;
        }

        return default;
    }

    /// <summary>Counts the records as metrics, when somebody wants them: once, as the batch is when it is answered.</summary>
    public void CountRecords()
    {
        if (Context.MetricsOrNull is { } metrics && Interlocked.Exchange(ref _isCounted, 1) == 0)
            metrics.CountBatch(Count, FailedCount, IsOutOfTime ? Count - Volatile.Read(ref _startedCount) : 0);
    }

    /// <summary>For a source that takes a report: says in the log that not one record is done, and throws then, should the policy want it.</summary>
    /// <exception cref="BatchFailedException">Not one record is done.</exception>
    public void EnsureProgress()
    {
        foreach (var isDone in _isDone)
        {
            if (isDone)
                return;
        }

        if (Count == 0)
            return;

        BatchLog.NoneIsDone(Context.Logger, Count);
        if (Policy.ThrowsWhenAllFail)
            throw new BatchFailedException(Count, Count, FirstException);
    }

    private async ValueTask RunOthersAsync(Task first, RecordChains chains, int others)
    {
        var workers = new Task[others + 1];
        workers[0] = first;
        for (var i = 1; i < workers.Length; i++)
            workers[i] = StartAsync(chains);

        await Task.WhenAll(workers).ConfigureAwait(false);
    }

    /// <summary>A worker whose exceptions are its task's: the others are waited for in any case.</summary>
    private Task StartAsync(RecordChains chains)
    {
        try
        {
            return WorkAsync(chains).AsTask();
        }
        catch (Exception exception)
        {
            return Task.FromException(exception);
        }
    }

    /// <summary>Takes chain after chain.</summary>
    private ValueTask WorkAsync(RecordChains chains)
    {
        while (chains.TryTake(out var index))
        {
            var running = RunChainAsync(chains, index);
            if (!running.IsCompletedSuccessfully)
                return WaitAsync(this, running, chains);
        }

        return default;

        static async ValueTask WaitAsync(Batch batch, ValueTask running, RecordChains chains)
        {
            await running.ConfigureAwait(false);
            while (chains.TryTake(out var index))
                await batch.RunChainAsync(chains, index).ConfigureAwait(false);
        }
    }

    /// <summary>One record after another, up to the first that may not be started.</summary>
    private ValueTask RunChainAsync(RecordChains chains, int index)
    {
        for (; index >= 0 && MayStart(index); index = chains.Next(index))
        {
            var running = RunRecordAsync(index);
            if (!running.IsCompletedSuccessfully)
                return WaitAsync(this, running, chains, index);
            if (!running.Result && KeepsOrder)
                break;
        }

        return default;

        static async ValueTask WaitAsync(Batch batch, ValueTask<bool> running, RecordChains chains, int index)
        {
            while (true)
            {
                var isDone = await running.ConfigureAwait(false);
                index = chains.Next(index);
                if ((!isDone && batch.KeepsOrder) || index < 0 || !batch.MayStart(index))
                    return;

                running = batch.RunRecordAsync(index);
            }
        }
    }

    private bool MayStart(int index)
    {
        if (StopsAtFailure && IsBehindFailure(index))
            return false;

        if (!Context.DeadlineToken.IsCancellationRequested && Context.RemainingTime >= _reserve)
            return true;

        if (Interlocked.Exchange(ref _isOutOfTime, 1) == 0)
            BatchLog.OutOfTime(Context.Logger, Count);
        return false;
    }

    /// <summary>Whether a record that failed comes before this one, so that the source delivers this one again anyway.</summary>
    protected virtual bool IsBehindFailure(int index) => index > Volatile.Read(ref _lowestFailed);

    /// <summary>Remembers a failure for <see cref="IsBehindFailure"/>. Several threads may call it at once.</summary>
    protected virtual void NoteFailure(int index, Exception? exception) => Lower(ref _lowestFailed, index);

    /// <summary>Called when a record is done, before the next one of its chain begins.</summary>
    /// <param name="index">The record.</param>
    /// <param name="isSetAside">Whether it is done with because it failed for good.</param>
    protected virtual void NoteDone(int index, bool isSetAside)
    {
    }

    /// <summary>Makes a number smaller, whoever else does.</summary>
    protected static void Lower(ref int number, int to)
    {
        int lowest;
        while (to < (lowest = Volatile.Read(ref number)) && Interlocked.CompareExchange(ref number, to, lowest) != lowest)
        {
        }
    }

    /// <summary>Runs one record and tells whether it is done; nothing that its handler throws comes through, but for a mistake in how the function is set up.</summary>
    private ValueTask<bool> RunRecordAsync(int index)
    {
        Interlocked.Increment(ref _startedCount);
        RecordOutcome outcome;
        try
        {
            var running = _pipeline is null ? HandleAsync(index) : _pipeline(new RecordInvocation(this, index));
            if (!running.IsCompletedSuccessfully)
                return WaitAsync(this, running, index);

            outcome = running.Result;
        }
        catch (Exception exception) when (exception is not LambdaConfigurationException)
        {
            return FailAsync(index, null, exception);
        }

        return SettleAsync(index, outcome);

        static async ValueTask<bool> WaitAsync(Batch batch, ValueTask<RecordOutcome> running, int index)
        {
            RecordOutcome outcome;
            try
            {
                outcome = await running.ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is not LambdaConfigurationException)
            {
                return await batch.FailAsync(index, null, exception).ConfigureAwait(false);
            }

            return await batch.SettleAsync(index, outcome).ConfigureAwait(false);
        }
    }

    private ValueTask<bool> SettleAsync(int index, RecordOutcome outcome)
    {
        if (!outcome.IsDone)
            return FailAsync(index, outcome, null);

        NoteDone(index, isSetAside: false);
        _isDone[index] = true;
        return new(true);
    }

    private ValueTask<bool> FailAsync(int index, RecordOutcome? outcome, Exception? exception)
    {
        var action = exception switch
        {
            UnreadableRecordException => Policy.Unreadable,
            PermanentFailureException or LambdaValidationException => Policy.PermanentFailure,
            _ when outcome?.Kind == RecordOutcomeKind.PermanentlyFailed => Policy.PermanentFailure,
            _ => RecordFailureAction.HandBack,
        };
        if (action == RecordFailureAction.SetAside)
            BatchLog.RecordFailedForGood(Context.Logger, IdOf(index), outcome?.Reason ?? "", exception);
        else if (outcome?.Reason is { } reason)
            BatchLog.RecordFailedFor(Context.Logger, IdOf(index), reason);
        else
            BatchLog.RecordFailed(Context.Logger, IdOf(index), exception);
        return action == RecordFailureAction.SetAside ? SetAsideAsync(index, outcome?.Reason, exception) : new(HandBack(index, exception));
    }

    private bool HandBack(int index, Exception? exception)
    {
        if (exception is not null)
            Interlocked.CompareExchange(ref _firstException, exception, null);

        NoteFailure(index, exception);
        return false;
    }

    private async ValueTask<bool> SetAsideAsync(int index, string? reason, Exception? exception)
    {
        if (Policy.FailureSink is { } sink)
        {
            try
            {
                await sink.TakeAsync(new FailedRecord(this, index, reason, exception), Context.DeadlineToken).ConfigureAwait(false);
            }
            catch (Exception sinkException)
            {
                BatchLog.SinkFailed(Context.Logger, IdOf(index), sinkException);
                return HandBack(index, sinkException);
            }
        }

        NoteDone(index, isSetAside: true);
        _isDone[index] = true;
        return true;
    }
}
