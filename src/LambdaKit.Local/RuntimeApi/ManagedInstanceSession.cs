using LambdaKit.Local.Invoking;

namespace LambdaKit.Local.RuntimeApi;

/// <summary>The runtime that has many invocations at a time: every pending poll takes one.</summary>
internal sealed class ManagedInstanceSession : RuntimeSession
{
    private readonly LinkedList<TaskCompletionSource<Invocation?>> _polls = [];
    private readonly Dictionary<string, Invocation> _running = new(StringComparer.Ordinal);
    private readonly HashSet<string> _responding = new(StringComparer.Ordinal);
    private readonly HashSet<string> _timedOut = new(StringComparer.Ordinal);
    private RuntimeState _state = RuntimeState.Started;
    private bool _closed;

    public override bool IsManagedInstance => true;

    protected override int Polls => _polls.Count;

    public override bool IsUsable
    {
        get
        {
            lock (Gate)
                return !_closed && _state != RuntimeState.InitError;
        }
    }

    public override async Task<(Invocation? Invocation, RuntimeAnswer Answer)> NextAsync(CancellationToken aborted)
    {
        var poll = new TaskCompletionSource<Invocation?>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (Gate)
        {
            if (_closed || _polls.Count >= RuntimeApiLimits.IdlePolls)
                return (null, RuntimeAnswer.InternalServerError);
            if (_state == RuntimeState.InitError)
                return (null, RuntimeAnswer.InvalidTransition(_state, RuntimeState.Ready));

            _state = RuntimeState.Ready;
            _polls.AddLast(poll);
            Extensions.CloseRegistration();
            SetInitialized(failure: null);
            NotePolls();
        }

        await using var registration = aborted.Register(() => Abandon(poll)).ConfigureAwait(false);
        return await poll.Task.ConfigureAwait(false) is { } invocation ? (invocation, RuntimeAnswer.Accepted) : (null, RuntimeAnswer.InternalServerError);
    }

    public override (Invocation? Invocation, RuntimeAnswer Answer) BeginResponse(string requestId)
    {
        lock (Gate)
        {
            if (!_running.TryGetValue(requestId, out var invocation))
                return (null, _timedOut.Remove(requestId) ? RuntimeAnswer.InvokeTimeout : RuntimeAnswer.InvalidRequestId);

            return _responding.Add(requestId) ? (invocation, RuntimeAnswer.Accepted) : (null, RuntimeAnswer.InvalidRequestId);
        }
    }

    /// <summary>As in the service: an error may overtake a response that is still being sent, which is then cut off.</summary>
    public override (Invocation? Invocation, RuntimeAnswer Answer) BeginError(string requestId)
    {
        lock (Gate)
        {
            if (!_running.TryGetValue(requestId, out var invocation))
                return (null, _timedOut.Remove(requestId) ? RuntimeAnswer.InvokeTimeout : RuntimeAnswer.InvalidRequestId);

            return (invocation, RuntimeAnswer.Accepted);
        }
    }

    public override bool Finish(Invocation invocation, InvocationOutcome outcome)
    {
        lock (Gate)
        {
            _running.Remove(invocation.RequestId);
            _responding.Remove(invocation.RequestId);
            return invocation.TryEnd(outcome);
        }
    }

    public override RuntimeAnswer InitError(InvocationOutcome outcome)
    {
        lock (Gate)
        {
            if (_state != RuntimeState.Started)
                return RuntimeAnswer.InvalidTransition(_state, RuntimeState.InitError);

            _state = RuntimeState.InitError;
            SetInitialized(_ => outcome);
            return RuntimeAnswer.Accepted;
        }
    }

    public override void Start(Invocation invocation)
    {
        TaskCompletionSource<Invocation?> poll;
        lock (Gate)
        {
            // No waiting: a poll that isn't there means that the instance is full.
            if (_closed || _polls.First is not { } first)
            {
                invocation.TryEnd(InvocationOutcome.Failure("Runtime.Unavailable", "no idle runtimes"));
                return;
            }

            poll = first.Value;
            _polls.RemoveFirst();
            _running.Add(invocation.RequestId, invocation);
            HandOut(invocation);
        }

        poll.TrySetResult(invocation);
    }

    public override bool TryWithdraw(Invocation invocation) => false;

    public override void TimeOut(Invocation invocation, InvocationOutcome outcome)
    {
        lock (Gate)
        {
            if (!invocation.TryEnd(outcome))
                return;

            _running.Remove(invocation.RequestId);
            _responding.Remove(invocation.RequestId);
            _timedOut.Add(invocation.RequestId);
        }
    }

    public override void Close(Func<string, InvocationOutcome> outcome)
    {
        TaskCompletionSource<Invocation?>[] polls;
        lock (Gate)
        {
            _closed = true;
            polls = [.. _polls];
            _polls.Clear();
            foreach (var invocation in _running.Values)
                invocation.TryEnd(outcome(invocation.RequestId));
            _running.Clear();
            SetInitialized(outcome);
        }

        SetGone(outcome);
        foreach (var poll in polls)
            poll.TrySetResult(result: null);
    }

    private void Abandon(TaskCompletionSource<Invocation?> poll)
    {
        lock (Gate)
            _polls.Remove(poll);
        poll.TrySetCanceled();
    }
}
