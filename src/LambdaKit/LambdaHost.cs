using LambdaKit.Runtime;

namespace LambdaKit;

/// <summary>Runs a function: connects its handler with Lambda. One function, or several in one binary.</summary>
/// <example><code>await LambdaHost.RunAsync(() => new OrdersApi(new OrderStore()));</code></example>
public sealed class LambdaHost
{
    private HostedFunction? _functions;
    private HostHooks? _hooks;
    private LambdaOptions? _options;
    private List<ILambdaMiddleware>? _middleware;

    private LambdaHost()
    {
    }

    /// <summary>Runs the only function of a binary until the environment ends.</summary>
    /// <param name="factory">Makes the handler; its failure is reported as an init error.</param>
    /// <returns>The exit code, which is set as the process's too: zero, or one after an error that ended it.</returns>
    public static Task<int> RunAsync(Func<LambdaHandler> factory) => Create().MapOnly(factory).RunAsync();

    /// <summary>Like <see cref="RunAsync(Func{LambdaHandler})"/>, without a task: a <c>Main</c> that isn't asynchronous starts a little sooner.</summary>
    /// <param name="factory">Makes the handler; its failure is reported as an init error.</param>
    /// <returns>The exit code, which is set as the process's too: zero, or one after an error that ended it.</returns>
    public static int Run(Func<LambdaHandler> factory) => Create().MapOnly(factory).Run();

    /// <summary>A host to be given functions, middleware and hooks.</summary>
    public static LambdaHost Create() => new();

    /// <summary>Adds a function. Of several, <c>LAMBDAKIT_FUNCTION</c> names the one to run, else <c>_HANDLER</c>.</summary>
    /// <param name="name">The function's name in this binary; letter case matters.</param>
    /// <param name="factory">Makes the handler; only that of the function that runs is called.</param>
    /// <exception cref="ArgumentException">The name is empty or taken.</exception>
    public LambdaHost Map(string name, Func<LambdaHandler> factory)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(factory);
        if (HostedFunction.IsTaken(_functions, name))
            throw new ArgumentException($"There are two functions called '{name}'. Give each a name of its own.", nameof(name));
        _functions = new HostedFunction(name, factory, _functions);
        return this;
    }

    /// <summary>Puts middleware around every function: outermost first, and outside of what handlers bring themselves.</summary>
    public LambdaHost Use(ILambdaMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        (_middleware ??= []).Add(middleware);
        return this;
    }

    /// <summary>Runs once before the first invocation, behind the handler's construction. Its failure is reported as an init error.</summary>
    public LambdaHost OnInit(Func<CancellationToken, ValueTask> hook) => Add(ref Hooks.Init, hook);

    /// <summary>Runs when Lambda shuts the environment down, within <see cref="LambdaOptions.ShutdownTimeout"/>. Without such a hook, and with a handler that has nothing to dispose of, Lambda ends the process without notice.</summary>
    public LambdaHost OnShutdown(Func<CancellationToken, ValueTask> hook) => Add(ref Hooks.Shutdown, hook);

    /// <summary>Runs before SnapStart takes its snapshot; the last one added runs first.</summary>
    public LambdaHost OnBeforeSnapshot(Func<CancellationToken, ValueTask> hook) => Add(ref Hooks.BeforeSnapshot, hook);

    /// <summary>Runs after an environment was restored from SnapStart's snapshot, within Lambda's ten seconds; the first one added runs first.</summary>
    public LambdaHost OnAfterRestore(Func<CancellationToken, ValueTask> hook) => Add(ref Hooks.AfterRestore, hook);

    /// <summary>Changes how the process runs.</summary>
    public LambdaHost Configure(Action<LambdaOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        configure(_options ??= new LambdaOptions());
        return this;
    }

    /// <summary>Runs the function on this thread until the environment ends.</summary>
    /// <returns>The exit code, which is set as the process's too: zero, or one after an error that ended it.</returns>
    public Task<int> RunAsync() => Task.FromResult(Run());

    /// <summary>Like <see cref="RunAsync()"/>, without a task: a <c>Main</c> that isn't asynchronous starts a little sooner.</summary>
    /// <returns>The exit code, which is set as the process's too: zero, or one after an error that ended it.</returns>
    public int Run()
    {
        var environment = RuntimeEnvironment.OfProcess();
        if (environment.RuntimeApi is null && !LocalLambda.TryStart(ref environment))
        {
            LocalLambda.ExplainAbsence();
            return Environment.ExitCode = 1;
        }
        var function = new FunctionInstance(environment, TimeProvider.System);
        return Environment.ExitCode = Run(function, new RuntimeApiSettings(), CancellationToken.None);
    }

    /// <summary>Runs the function in a given environment until told to stop.</summary>
    internal int Run(FunctionInstance function, RuntimeApiSettings settings, CancellationToken stopping)
    {
        using var process = new FunctionProcess(function, _functions, _middleware, _hooks, _options, settings, stopping);
        return process.Run();
    }

    /// <summary>Adds a function without a name, which runs whatever name the environment has.</summary>
    internal LambdaHost MapOnly(Func<LambdaHandler> factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        _functions = new HostedFunction(name: null, factory, previous: null);
        return this;
    }

    internal HostHooks Hooks => _hooks ??= new HostHooks();

    private LambdaHost Add(ref List<Func<CancellationToken, ValueTask>>? hooks, Func<CancellationToken, ValueTask> hook)
    {
        ArgumentNullException.ThrowIfNull(hook);
        (hooks ??= []).Add(hook);
        return this;
    }
}
