namespace LambdaKit.Handlers;

/// <summary>Runs an author's method so that some of the invocation's time is left to tell its end, whatever it does.</summary>
internal static class ReservedTime
{
    /// <param name="run">The method: its token is cancelled when only the reserve is left. After another half of that it is left behind.</param>
    /// <param name="context">Of the invocation.</param>
    /// <param name="wanted">The reserve; never more than half of what is left now.</param>
    /// <exception cref="LambdaFunctionException">The time ran out.</exception>
    public static async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> run, LambdaContext context, TimeSpan wanted)
    {
        var clock = context.Clock;
        var remaining = context.RemainingTime < LambdaLimits.MaxTimeout ? context.RemainingTime : LambdaLimits.MaxTimeout;
        var reserve = wanted < remaining / 2 ? wanted : remaining / 2;
        using var abandon = new CancellationTokenSource(remaining - (reserve / 2), clock);
        var ending = new CancellationTokenSource(remaining - reserve, clock); // Disposed only once the method has ended.

        // On a thread of the pool, so that it can be left behind even if it blocks.
        var running = Task.Run(() => run(ending.Token), CancellationToken.None);
        _ = running.ContinueWith(
            static (task, ending) =>
            {
                _ = task.Exception; // Seen, should nobody be left to see it.
                ((CancellationTokenSource)ending!).Dispose();
            },
            ending, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);

        try
        {
            return await running.WaitAsync(abandon.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (ending.IsCancellationRequested)
        {
            throw new LambdaFunctionException("Timeout", "The function ran out of time, and was ended before its timeout so that it could say so.", exception);
        }
    }
}
