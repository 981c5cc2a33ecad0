namespace LambdaKit.Tests.Logging;

/// <summary>Holds invocations until all have come, again and again, so that they are interleaved at each of these points.</summary>
internal sealed class AsyncBarrier(int count) : IDisposable
{
    private readonly object _gate = new();
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromMinutes(2));
    private TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _waiting;

    public Task PassAsync()
    {
        Task wait;
        lock (_gate)
        {
            wait = _all.Task;
            if (++_waiting == count)
            {
                _waiting = 0;
                var all = _all;
                _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
                all.SetResult();
            }
        }
        return wait.WaitAsync(_patience.Token);
    }

    public void Dispose() => _patience.Dispose();
}
