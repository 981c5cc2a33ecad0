namespace LambdaKit.Runtime;

/// <summary>Tells the garbage collector the function's memory limit: Lambda's environment doesn't show it as a container limit.</summary>
internal static class HeapLimit
{
    /// <summary>The rest is for stacks, native memory and the runtime itself.</summary>
    private const int HeapPercent = 85;

    public static void Apply(int memoryLimitMiB)
    {
        if (memoryLimitMiB <= 0)
            return;
        var limit = memoryLimitMiB * 1024L * 1024L / 100 * HeapPercent;
        if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes <= limit)
            return;
        AppContext.SetData("GCHeapHardLimit", (ulong)limit);
        GC.RefreshMemoryLimit();
    }
}
