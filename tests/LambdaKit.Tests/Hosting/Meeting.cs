namespace LambdaKit.Tests.Hosting;

/// <summary>Lets go on nobody before all have come.</summary>
internal sealed class Meeting(int count)
{
    private readonly TaskCompletionSource _complete = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _missing = count;

    public Task ArriveAsync()
    {
        if (Interlocked.Decrement(ref _missing) == 0)
            _complete.SetResult();
        return _complete.Task.WaitAsync(TimeSpan.FromMinutes(2));
    }
}
