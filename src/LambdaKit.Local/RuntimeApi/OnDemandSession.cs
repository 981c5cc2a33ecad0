using LambdaKit.Local.Invoking;

namespace LambdaKit.Local.RuntimeApi;

/// <summary>The runtime that has one invocation at a time: the state machine of the ordinary Runtime API.</summary>
internal sealed class OnDemandSession(bool snapStart) : RuntimeSession
{
    private readonly List<TaskCompletionSource<Invocation?>> _polls = [];
    private readonly TaskCompletionSource _restored = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private RuntimeState _state = RuntimeState.Started;
    private Invocation? _pending;
    private Invocation? _current;
    private bool _timedOut;
    private bool _closed;

    public override bool IsManagedInstance => false;

    public override bool HasRestore => snapStart;

    protected override int Polls => _polls.Count;

    public override bool IsUsable
    {
        get
        {
            lock (Gate)
                return !_closed && _state is not (RuntimeState.InitError or RuntimeState.RestoreError);
        }
    }

    public override async Task<(Invocation? Invocation, RuntimeAnswer Answer)> NextAsync(CancellationToken aborted)
    {
        var poll = new TaskCompletionSource<Invocation?>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (Gate)
        {
            if (_closed)
                return (null, RuntimeAnswer.InternalServerError);

            switch (_state)
            {
                // A poll after a broken connection: the same event again.
                case RuntimeState.Running when !_timedOut:
                    return (_current, RuntimeAnswer.Accepted);
                case RuntimeState.Started or RuntimeState.Restoring or RuntimeState.ResponseSent or RuntimeState.Ready or RuntimeState.Running:
                    _state = RuntimeState.Ready;
                    break;
                default:
                    return (null, RuntimeAnswer.InvalidTransition(_state, RuntimeState.Ready));
            }

            Extensions.CloseRegistration();
            SetInitialized(failure: null);
            if (_pending is { } pending)
            {
                Run(pending);
                return (pending, RuntimeAnswer.Accepted);
            }

            _polls.Add(poll);
            NotePolls();
        }

        await using var registration = aborted.Register(() => Abandon(poll)).ConfigureAwait(false);
        return await poll.Task.ConfigureAwait(false) is { } invocation ? (invocation, RuntimeAnswer.Accepted) : (null, RuntimeAnswer.InternalServerError);
    }

    public override (Invocation? Invocation, RuntimeAnswer Answer) BeginResponse(string requestId) => Begin(requestId, RuntimeState.InvocationResponse);

    public override (Invocation? Invocation, RuntimeAnswer Answer) BeginError(string requestId) => Begin(requestId, RuntimeState.InvocationErrorResponse);

    public override bool Finish(Invocation invocation, InvocationOutcome outcome)
    {
        lock (Gate)
        {
            // The state first: the caller may send the next event at once.
            _state = RuntimeState.ResponseSent;
            return invocation.TryEnd(outcome);
        }
    }

    public override RuntimeAnswer InitError(InvocationOutcome outcome)
    {
        lock (Gate)
        {
            // Runtimes that know no restore/error report here.
            if (_state == RuntimeState.Restoring)
                return RestoreError(outcome);
            if (_state != RuntimeState.Started)
                return RuntimeAnswer.InvalidTransition(_state, RuntimeState.InitError);

            _state = RuntimeState.InitError;
            SetInitialized(_ => outcome);
            return RuntimeAnswer.Accepted;
        }
    }

    public override async Task<RuntimeAnswer?> RestoreNextAsync(CancellationToken aborted)
    {
        lock (Gate)
        {
            if (_closed)
                return RuntimeAnswer.InternalServerError;
            if (_state != RuntimeState.Started)
                return RuntimeAnswer.InvalidTransition(_state, RuntimeState.Ready);

            _state = RuntimeState.RestoreReady;
            SetInitialized(failure: null);
        }

        await _restored.Task.WaitAsync(aborted).ConfigureAwait(false);
        return null;
    }

    public override RuntimeAnswer RestoreError(InvocationOutcome outcome)
    {
        lock (Gate)
        {
            if (_state != RuntimeState.Restoring)
                return RuntimeAnswer.InvalidTransition(_state, RuntimeState.RestoreError);

            _state = RuntimeState.RestoreError;
            _pending?.TryEnd(outcome);
            _pending = null;
            return RuntimeAnswer.Accepted;
        }
    }

    public override void Start(Invocation invocation)
    {
        TaskCompletionSource<Invocation?>? poll = null;
        lock (Gate)
        {
            if (_state == RuntimeState.RestoreReady)
            {
                _state = RuntimeState.Restoring;
                _restored.TrySetResult();
            }

            if (_polls.Count == 0)
            {
                _pending = invocation;
                return;
            }

            poll = _polls[0];
            _polls.RemoveAt(0);
            Run(invocation);
        }

        poll.TrySetResult(invocation);
    }

    public override bool TryWithdraw(Invocation invocation)
    {
        lock (Gate)
        {
            if (_pending != invocation)
                return false;

            _pending = null;
            return true;
        }
    }

    public override void TimeOut(Invocation invocation, InvocationOutcome outcome)
    {
        lock (Gate)
        {
            if (invocation.TryEnd(outcome) && _current == invocation)
                _timedOut = true;
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
            _current?.TryEnd(outcome(_current.RequestId));
            SetInitialized(outcome);
        }

        _restored.TrySetCanceled();
        SetGone(outcome);
        foreach (var poll in polls)
            poll.TrySetResult(result: null);
    }

    private void Run(Invocation invocation)
    {
        _state = RuntimeState.Running;
        _pending = null;
        _current = invocation;
        _timedOut = false;
        HandOut(invocation);
    }

    private (Invocation? Invocation, RuntimeAnswer Answer) Begin(string requestId, RuntimeState next)
    {
        lock (Gate)
        {
            // The id is looked at first: an unknown one is 400 in every state.
            if (_current?.RequestId != requestId)
                return (null, RuntimeAnswer.InvalidRequestId);
            if (_state != RuntimeState.Running)
                return (null, RuntimeAnswer.InvalidTransition(_state, next));

            if (_timedOut)
            {
                _state = RuntimeState.ResponseSent;
                return (null, RuntimeAnswer.InvokeTimeout);
            }

            _state = next;
            return (_current, RuntimeAnswer.Accepted);
        }
    }

    private void Abandon(TaskCompletionSource<Invocation?> poll)
    {
        lock (Gate)
            _polls.Remove(poll);
        poll.TrySetCanceled();
    }
}
