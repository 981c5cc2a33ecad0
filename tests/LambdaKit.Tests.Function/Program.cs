using LambdaKit;
using LambdaKit.Tests.Function;

var host = LambdaHost.Create()
    .Map("plain", () => new EchoHandler())
    .Map("disposable", () => new DisposableHandler())
    .Map("async-disposable", () => new AsyncDisposableHandler());

foreach (var hook in args)
{
    host.OnShutdown(hook switch
    {
        "fail" => _ => throw new InvalidOperationException("The flush failed."),
        "hang" => async _ => await new TaskCompletionSource().Task,
        "heed" => async timeout => await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, timeout),
        _ => _ => NoteAsync(hook),
    });
}

return await host.RunAsync();

static async ValueTask NoteAsync(string hook)
{
    await Task.Yield();
    Console.WriteLine($"hook {hook}");
}
