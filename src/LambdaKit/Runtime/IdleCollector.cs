namespace LambdaKit.Runtime;

/// <summary>Collects young garbage between invocations, when an answer is out and nothing is alive but what is kept: cheaper than in the midst of one, and off its time.</summary>
/// <remarks>
/// Left alone, the collector lets garbage grow to the size of the processor's cache, tens of megabytes, and then stops an invocation. Not for
/// several invocations at once, of which others are always under way.
/// </remarks>
internal sealed class IdleCollector
{
    /// <summary>How much may be allocated before it pays to collect.</summary>
    private const long Bytes = 4 * 1024 * 1024;

    private long _allocatedAtLast;

    public void CollectIfDue()
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        if (allocated - _allocatedAtLast < Bytes)
            return;
        _allocatedAtLast = allocated;
        GC.Collect(0, GCCollectionMode.Forced, blocking: true);
    }
}
