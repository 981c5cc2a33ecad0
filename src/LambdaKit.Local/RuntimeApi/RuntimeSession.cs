using LambdaKit.Local.Invoking;

namespace LambdaKit.Local.RuntimeApi;

/// <summary>What one runtime (a process, from its start to its end) may say next, and what it gets to hear.</summary>
/// <remarks>Runtime side and caller side meet here; every member may be called from any thread.</remarks>
internal abstract class RuntimeSession
{
    private readonly TaskCompletionSource<Func<string, InvocationOutcome>?> _initialized = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly List<(int Count, TaskCompletionSource Reached)> _watches = [];
    private readonly TaskCompletionSource<Func<string, InvocationOutcome>> _gone = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How many polls wait; read under the gate.</summary>
    protected abstract int Polls { get; }

    /// <summary>Ends when the runtime is gone; the result says what a caller gets, made from the request id.</summary>
    public Task<Func<string, InvocationOutcome>> Gone => _gone.Task;

    /// <summary>The gate of all state of a session.</summary>
    protected Lock Gate { get; } = new();

    /// <summary>Ends when the runtime is ready for an invocation (null), or can never be (what a caller gets, made from the request id).</summary>
    public Task<Func<string, InvocationOutcome>?> Initialized => _initialized.Task;

    /// <summary>The extensions of this runtime's environment.</summary>
    public ExtensionRegistry Extensions { get; } = new();

    /// <summary>The names of streaming errors differ: a managed instance has no 403 for a bad response mode.</summary>
    public abstract bool IsManagedInstance { get; }

    /// <summary>Whether another invocation can ever run; false after an init error, a restore error or the end of the runtime.</summary>
    public abstract bool IsUsable { get; }

    /// <summary>Whether <c>restore/next</c> and <c>restore/error</c> exist.</summary>
    public virtual bool HasRestore => false;

    /// <summary>A poll: waits for the next invocation. The invocation is null when the poll was refused.</summary>
    public abstract Task<(Invocation? Invocation, RuntimeAnswer Answer)> NextAsync(CancellationToken aborted);

    /// <summary>Returns when so many polls wait at once.</summary>
    public Task WaitForPollsAsync(int count)
    {
        lock (Gate)
        {
            if (Polls >= count)
                return Task.CompletedTask;

            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _watches.Add((count, reached));
            return reached.Task;
        }
    }

    /// <summary>The runtime begins to send a response; the invocation is null when that is refused.</summary>
    public abstract (Invocation? Invocation, RuntimeAnswer Answer) BeginResponse(string requestId);

    /// <summary>The runtime begins to send an error; the invocation is null when that is refused.</summary>
    public abstract (Invocation? Invocation, RuntimeAnswer Answer) BeginError(string requestId);

    /// <summary>What was begun has arrived whole, or as far as it ever will. False when the invocation had ended before.</summary>
    public abstract bool Finish(Invocation invocation, InvocationOutcome outcome);

    /// <summary>The runtime says that it can't start.</summary>
    public abstract RuntimeAnswer InitError(InvocationOutcome outcome);

    /// <summary>The runtime waits for its restore. False when that is refused.</summary>
    public virtual Task<RuntimeAnswer?> RestoreNextAsync(CancellationToken aborted) => throw new NotSupportedException("This session has no restore.");

    /// <summary>The runtime failed to get going again after its restore.</summary>
    public virtual RuntimeAnswer RestoreError(InvocationOutcome outcome) => throw new NotSupportedException("This session has no restore.");

    /// <summary>Hands an invocation to the runtime, now or as soon as it polls.</summary>
    public abstract void Start(Invocation invocation);

    /// <summary>Takes an invocation back that the runtime hasn't got yet. False when it has.</summary>
    public abstract bool TryWithdraw(Invocation invocation);

    /// <summary>Ends an invocation whose time is over; what the runtime still says about it gets 410.</summary>
    public abstract void TimeOut(Invocation invocation, InvocationOutcome outcome);

    /// <summary>Ends every poll and every invocation that the runtime has got, since it is gone; one that it hasn't got can be withdrawn.</summary>
    public abstract void Close(Func<string, InvocationOutcome> outcome);

    /// <summary>A poll has begun to wait; called under the gate.</summary>
    protected void NotePolls()
    {
        foreach (var (count, reached) in _watches)
        {
            if (Polls >= count)
                reached.TrySetResult();
        }

        _watches.RemoveAll(watch => watch.Reached.Task.IsCompleted);
    }

    protected void SetGone(Func<string, InvocationOutcome> outcome)
    {
        _gone.TrySetResult(outcome);
        Extensions.Close();
    }

    protected void SetInitialized(Func<string, InvocationOutcome>? failure) => _initialized.TrySetResult(failure);

    protected void HandOut(Invocation invocation)
    {
        invocation.HandedOut(invocation);
        Extensions.Announce(invocation);
    }
}
