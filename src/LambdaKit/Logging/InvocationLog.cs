namespace LambdaKit.Logging;

/// <summary>What logging keeps of one invocation: whether it is sampled, and its entries below the level.</summary>
internal sealed class InvocationLog(LogSink sink, LambdaContext context)
{
    private readonly object _gate = new();
    private EntryBuffer? _buffer;
    private CancellationTokenRegistration _deadline;
    private bool _isListening;
    private bool _hasRecorded;
    private volatile bool _isDue;
    private volatile bool _isOver;
    private int _sampled; // 0 for not yet known, 1 for no, 2 for yes.

    /// <summary>Whether the invocation is over, so that nothing is kept for it any more.</summary>
    public bool IsOver => _isOver;

    /// <summary>Whether the deadline is near, so that entries leave at once instead of being kept.</summary>
    public bool IsDue => _isDue;

    private bool IsOpen => !_isOver && !_isDue;

    public bool IsSampled(double rate)
    {
        if (_sampled == 0)
            _sampled = LogSampling.IsSampled(context.TraceId, context.RequestId, rate) ? 2 : 1;
        return _sampled == 2;
    }

    /// <summary>Keeps an event; false when it came too late for that.</summary>
    public bool TryKeep(ReadOnlySpan<byte> logEvent, int maxBytes)
    {
        lock (_gate)
        {
            if (!IsOpen)
                return false;
            (_buffer ??= new EntryBuffer(maxBytes)).Add(logEvent);
        }
        Listen();
        return true;
    }

    /// <summary>Notes that a recorder keeps an entry.</summary>
    public bool TryNoteRecorded()
    {
        lock (_gate)
        {
            if (!IsOpen)
                return false;
            _hasRecorded = true;
        }
        Listen();
        return true;
    }

    /// <summary>Writes what is kept.</summary>
    public void Flush()
    {
        EntryBuffer? buffer;
        bool hasRecorded;
        lock (_gate)
        {
            (buffer, _buffer) = (_buffer, null);
            (hasRecorded, _hasRecorded) = (_hasRecorded, false);
        }
        if (hasRecorded)
            sink.FlushRecorded(context);
        if (buffer is null)
            return;
        sink.WriteKept(context, buffer);
        buffer.Dispose();
    }

    /// <summary>The invocation is over: what is still kept is dropped.</summary>
    public void End()
    {
        EntryBuffer? buffer;
        lock (_gate)
        {
            _isOver = true;
            (buffer, _buffer) = (_buffer, null);
            _hasRecorded = false;
        }
        buffer?.Dispose();
        _deadline.Unregister();
    }

    /// <summary>Lambda may end the process soon: what is kept leaves now, and what comes leaves at once.</summary>
    private void OnDeadline()
    {
        lock (_gate)
        {
            if (_isOver)
                return;
            _isDue = true;
        }
        Flush();
    }

    private void Listen()
    {
        lock (_gate)
        {
            if (_isListening)
                return;
            _isListening = true;
        }
        // Outside of the lock: a token that is cancelled already calls back at once.
        var registration = context.DeadlineToken.UnsafeRegister(static log => ((InvocationLog)log!).OnDeadline(), this); // The state is given here.
        lock (_gate)
        {
            if (!_isOver)
            {
                _deadline = registration;
                return;
            }
        }
        registration.Unregister();
    }
}
