namespace LambdaKit.Runtime;

/// <summary>Runs hooks one after the other, on this thread.</summary>
internal static class Hooks
{
    public static void Run(IEnumerable<Func<CancellationToken, ValueTask>> hooks, CancellationToken stopping)
    {
        foreach (var hook in hooks)
        {
            var running = hook(stopping);
            if (!running.IsCompletedSuccessfully)
                running.AsTask().GetAwaiter().GetResult();
        }
    }
}
