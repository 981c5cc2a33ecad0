using LambdaKit.Local;

namespace LambdaKit.EndToEndTests;

/// <summary>A local Lambda with its log kept.</summary>
internal sealed class RunningLambda : IAsyncDisposable
{
    /// <summary>How long anything may take on a busy machine.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Lock _gate = new();
    private readonly List<string> _log = [];
    private readonly List<(string Text, TaskCompletionSource<string> Seen)> _watches = [];
    private LocalLambda _lambda = null!; // set by every start

    private RunningLambda()
    {
    }

    public IReadOnlyList<string> Log
    {
        get
        {
            lock (_gate)
                return [.. _log];
        }
    }

    /// <summary>samples/Orders, both functions, in one of the forms of <see cref="OrdersAttribute"/>.</summary>
    public static Task<RunningLambda> OrdersAsync(string form) => StartAsync(Repository.Orders(form), Select("orders-api"), Select("orders-queue"));

    /// <summary>One function of tests/LambdaKit.EndToEndTests.Function.</summary>
    public static Task<RunningLambda> FunctionAsync(string name, Action<LocalFunctionOptions>? configure = null) =>
        StartAsync(Repository.Function, Select(name, configure));

    /// <summary>One function of tests/LambdaKit.Tests.HostedFunction.</summary>
    public static Task<RunningLambda> HostedAsync(string name, Action<LocalFunctionOptions>? configure = null) =>
        StartAsync(Repository.HostedFunction, Select(name, configure));

    /// <summary>One function of tests/LambdaKit.EndToEndTests.AllBases, in one of the forms of <see cref="BaseFunctionsAttribute"/>.</summary>
    public static Task<RunningLambda> AllBasesAsync(string form, string name) => StartAsync(Repository.AllBases(form), Select(name));

    public static async Task<RunningLambda> StartAsync(string path, params LocalFunctionOptions[] functions)
    {
        var running = new RunningLambda();
        var options = new LocalLambdaOptions { Log = running.Note, StandsInForStacks = true };
        foreach (var function in functions)
        {
            function.InitTimeout = Patience;
            function.Command = LocalCommand.ForAssembly(path);
            options.Functions.Add(function);
        }

        running._lambda = await LocalLambda.StartAsync(options);
        return running;
    }

    public Task<LocalInvocationResult> InvokeAsync(string payload, LocalInvocationOptions? options = null) =>
        _lambda.InvokeAsync(payload, options).WaitAsync(Patience);

    /// <summary>Invokes a function with one of the sample events of samples/Orders.</summary>
    public async Task<LocalInvocationResult> InvokeWithSampleAsync(string functionName, string file) =>
        await InvokeAsync(await Repository.ReadSampleAsync(file), new LocalInvocationOptions { FunctionName = functionName });

    public Task WaitForPollsAsync(int count) => _lambda.WaitForPollsAsync(count).WaitAsync(Patience);

    /// <summary>Returns the first line of the log that contains the text, as soon as there is one.</summary>
    public Task<string> WaitForLogAsync(string text)
    {
        lock (_gate)
        {
            if (_log.Find(line => line.Contains(text, StringComparison.Ordinal)) is { } line)
                return Task.FromResult(line);

            var seen = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
            _watches.Add((text, seen));
            return seen.Task.WaitAsync(Patience);
        }
    }

    public ValueTask DisposeAsync() => _lambda.DisposeAsync();

    private static LocalFunctionOptions Select(string name, Action<LocalFunctionOptions>? configure = null)
    {
        var function = new LocalFunctionOptions { Name = name, Timeout = Patience };
        function.Environment["LAMBDAKIT_FUNCTION"] = name;
        configure?.Invoke(function);
        return function;
    }

    private void Note(string line)
    {
        lock (_gate)
        {
            _log.Add(line);
            foreach (var (_, seen) in _watches.FindAll(watch => line.Contains(watch.Text, StringComparison.Ordinal)))
                seen.TrySetResult(line);
        }
    }
}
