namespace LambdaKit.Batches;

/// <summary>One batch on its way through a handler: every record counts as failed until it is done.</summary>
/// <remarks>
/// A record is started only while enough time is left, and only if nothing that it has to wait for has failed. What is not started stays failed, so
/// the source delivers it again.
/// </remarks>
internal abstract class Batch
{
    private readonly BatchPolicy _policy;
    private readonly bool[] _isDone;
    private readonly RecordDelegate? _pipeline;
    private int _lowestFailed;
    private int _isOutOfTime;

    protected Batch(BatchPolicy policy, LambdaContext context, int count, RecordDelegate? pipeline)
    {
        _policy = policy;
        Context = context;
        Count = count;
        _isDone = new bool[count];
        _lowestFailed = count;
        _pipeline = pipeline;
    }

    public LambdaContext Context { get; }

    public int Count { get; }

    /// <summary>Whether no record behind a failed one is started, because the source delivers it again anyway.</summary>
    public bool StopsAtFailure { get; init; }

    /// <summary>Whether the records of a group behind a failed one are left alone, because their order counts.</summary>
    public bool KeepsOrder { get; init; }

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

    /// <summary>What the source calls a record, for the log and for the report.</summary>
    public abstract string IdOf(int index);

    /// <summary>The record as the source sent it.</summary>
    public abstract object RecordAt(int index);

    /// <summary>Reads the record's content and calls the author's method.</summary>
    /// <exception cref="UnreadableRecordException">The content can't be read.</exception>
    public abstract ValueTask<RecordOutcome> HandleAsync(int index);

    /// <summary>Handles all records, as many chains at once as the policy allows.</summary>
    /// <param name="chains">Which records have to wait for which.</param>
    public ValueTask RunAsync(RecordChains chains)
    {
        // A handler that never waits is through with the first chain after the other before a second worker would be of use.
        var workers = Math.Min(_policy.MaxParallelism, chains.Count);
        for (var i = 0; i < workers; i++)
        {
            var worker = WorkAsync(chains);
            if (!worker.IsCompletedSuccessfully)
                return i + 1 < workers ? RunOthersAsync(worker.AsTask(), chains, workers - i - 1) : worker;
        }

        return default;
    }

    private async ValueTask RunOthersAsync(Task first, RecordChains chains, int others)
    {
        var workers = new Task[others + 1];
        workers[0] = first;
        for (var i = 1; i < workers.Length; i++)
            workers[i] = WorkAsync(chains).AsTask();

        await Task.WhenAll(workers).ConfigureAwait(false);
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
        if (StopsAtFailure && index > Volatile.Read(ref _lowestFailed))
            return false;

        if (!Context.DeadlineToken.IsCancellationRequested && Context.RemainingTime >= _policy.Reserve)
            return true;

        if (Interlocked.Exchange(ref _isOutOfTime, 1) == 0)
            BatchLog.OutOfTime(Context.Logger, Count);
        return false;
    }

    /// <summary>Runs one record and tells whether it is done; nothing that its handler throws comes through.</summary>
    private ValueTask<bool> RunRecordAsync(int index)
    {
        RecordOutcome outcome;
        try
        {
            var running = _pipeline is null ? HandleAsync(index) : _pipeline(new RecordInvocation(this, index));
            if (!running.IsCompletedSuccessfully)
                return WaitAsync(this, running, index);

            outcome = running.Result;
        }
        catch (Exception exception)
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
            catch (Exception exception)
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

        _isDone[index] = true;
        return new(true);
    }

    private ValueTask<bool> FailAsync(int index, RecordOutcome? outcome, Exception? exception)
    {
        BatchLog.RecordFailed(Context.Logger, IdOf(index), outcome?.Reason, exception);
        var action = exception switch
        {
            UnreadableRecordException => _policy.Unreadable,
            PermanentFailureException => _policy.PermanentFailure,
            _ when outcome?.Kind == RecordOutcomeKind.PermanentlyFailed => _policy.PermanentFailure,
            _ => RecordFailureAction.HandBack,
        };
        return action == RecordFailureAction.SetAside ? SetAsideAsync(index, outcome?.Reason, exception) : new(HandBack(index));
    }

    private bool HandBack(int index)
    {
        int lowest;
        while (index < (lowest = Volatile.Read(ref _lowestFailed)) && Interlocked.CompareExchange(ref _lowestFailed, index, lowest) != lowest)
        {
        }

        return false;
    }

    private async ValueTask<bool> SetAsideAsync(int index, string? reason, Exception? exception)
    {
        if (_policy.FailureSink is { } sink)
        {
            try
            {
                await sink.TakeAsync(new FailedRecord(IdOf(index), RecordAt(index), reason, exception, Context), Context.DeadlineToken).ConfigureAwait(false);
            }
            catch (Exception sinkException)
            {
                BatchLog.SinkFailed(Context.Logger, IdOf(index), sinkException);
                return HandBack(index);
            }
        }

        _isDone[index] = true;
        return true;
    }
}
