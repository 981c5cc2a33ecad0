namespace LambdaKit.Tests.Hosting;

/// <summary>Numbers from 1 on.</summary>
internal sealed class Counter
{
    private int _last;

    public int Next() => Interlocked.Increment(ref _last);
}
