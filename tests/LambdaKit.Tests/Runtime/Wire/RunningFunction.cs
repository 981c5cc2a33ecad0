using LambdaKit.Logging;
using LambdaKit.Runtime;

namespace LambdaKit.Tests.Runtime.Wire;

/// <summary>A function that runs on a thread of the test's own process.</summary>
internal sealed class RunningFunction : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource<int> _exit = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunningFunction(LambdaHost host, RuntimeApiSettings settings, RuntimeEnvironment environment, TimeProvider clock)
    {
        var function = new FunctionInstance(environment, clock, new LogSink(environment, clock, Log));
        var thread = new Thread(() => Run(host, function, settings)) { IsBackground = true };
        thread.Start();
    }

    public LogLines Log { get; } = new();

    public bool HasEnded => _exit.Task.IsCompleted;

    /// <summary>Starts a function with one handler against a Runtime API.</summary>
    public static RunningFunction Start(RawServer server, LambdaHandler handler, bool sendsTogether = true) =>
        Start(server.Address, LambdaHost.Create().Map("function", () => handler), sendsTogether);

    public static RunningFunction Start(string address, LambdaHost host, bool sendsTogether = true, params (string Name, string Value)[] variables)
    {
        var settings = new RuntimeApiSettings { SendsTogether = sendsTogether, RetryDelays = [0, 0, 0, 0] };
        return Start(address, host, settings, variables);
    }

    public static RunningFunction Start(string address, LambdaHost host, RuntimeApiSettings settings, params (string Name, string Value)[] variables)
    {
        (string Name, string Value)[] all = [("AWS_LAMBDA_RUNTIME_API", address), .. variables];
        return new RunningFunction(host, settings, new RuntimeEnvironment(name => Array.Find(all, variable => variable.Name == name).Value), TimeProvider.System);
    }

    /// <summary>Starts a function with one handler on a clock of the test's.</summary>
    public static RunningFunction Start(RawServer server, LambdaHandler handler, TimeProvider clock) => new(
        LambdaHost.Create().Map("function", () => handler),
        new RuntimeApiSettings { RetryDelays = [0, 0, 0, 0] },
        new RuntimeEnvironment(name => name == "AWS_LAMBDA_RUNTIME_API" ? server.Address : null),
        clock);

    /// <summary>Waits until the function ends by itself.</summary>
    public int WaitForExit()
    {
        Assert.True(_exit.Task.Wait(RawServer.Patience), $"The function did not end. Its log: {Log.Text}");
        return _exit.Task.GetAwaiter().GetResult();
    }

    /// <summary>Stops the function and waits for its end.</summary>
    public int Stop()
    {
        _stop.Cancel();
        return WaitForExit();
    }

    public void Dispose() => _stop.Cancel();

    private void Run(LambdaHost host, FunctionInstance function, RuntimeApiSettings settings)
    {
        try
        {
            _exit.SetResult(host.Run(function, settings, _stop.Token));
        }
        catch (Exception exception)
        {
            // Would end the process.
            _exit.SetException(exception);
        }
    }
}
