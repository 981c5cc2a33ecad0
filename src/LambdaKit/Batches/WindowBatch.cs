namespace LambdaKit.Batches;

/// <summary>The records of a shard in a window: each gets the state that the one before it left.</summary>
internal abstract class WindowBatch<TState> : Batch
{
    private TState _next;

    protected WindowBatch(TState state, StreamWindow window, BatchPlan plan, LambdaContext context, int count)
        : base(plan, context, count)
    {
        Current = state;
        State = state;
        _next = state;
        Window = window;
        StopsAtFailure = true;
        KeepsOrder = true;
    }

    /// <summary>The state behind the last record that is done.</summary>
    public TState Current { get; private set; }

    /// <summary>The state with which the source goes on: in front of the first record that is not done, and of all that came packed together with it.</summary>
    public TState State { get; private set; }

    public StreamWindow Window { get; }

    public sealed override ValueTask<RecordOutcome> HandleAsync(int index)
    {
        var running = FoldAsync(index);
        if (!running.IsCompletedSuccessfully)
            return WaitAsync(this, running);

        _next = running.Result;
        return default;

        static async ValueTask<RecordOutcome> WaitAsync(WindowBatch<TState> batch, ValueTask<TState> running)
        {
            batch._next = await running.ConfigureAwait(false);
            return RecordOutcome.Done;
        }
    }

    /// <summary>Not before all around the handler is content: a middleware may still say that the record failed.</summary>
    protected sealed override void NoteDone(int index, bool isSetAside)
    {
        if (!isSetAside)
            Current = _next;
        if (index + 1 == Count || IsWholeFrom(index + 1))
            State = Current;
    }

    /// <summary>Whether a record of the source begins here, rather than a further part of the one before.</summary>
    protected virtual bool IsWholeFrom(int index) => true;

    /// <summary>Calls the author's method.</summary>
    /// <returns>The state with the record.</returns>
    protected abstract ValueTask<TState> FoldAsync(int index);
}
