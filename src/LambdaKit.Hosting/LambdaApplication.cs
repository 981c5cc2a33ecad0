using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LambdaKit.Hosting;

/// <summary>A function with a container, ready to run, or to be tested. Made by <see cref="LambdaHostBuilder.Build"/>.</summary>
public sealed class LambdaApplication : IAsyncDisposable
{
    private const string DynamicEngineSwitch = "Microsoft.Extensions.DependencyInjection.DisableDynamicEngine";

    private readonly HostedContainer _container;
    private readonly List<MappedFunction> _functions;
    private readonly List<MappedMiddleware> _middleware;
    private readonly InvocationLoggerProvider _loggerProvider;
    private readonly object _gate = new();
    private readonly HashSet<LambdaHandler> _surrounded = new(ReferenceEqualityComparer.Instance);
    private LambdaOptions _options = new();
    private IHostedService[] _hostedServices = [];
    private LambdaHandler? _ownHandler;

    internal LambdaApplication(
        HostedContainer container, IConfiguration configuration, List<MappedFunction> functions, List<MappedMiddleware> middleware, HostedHooks hooks,
        List<Action<LambdaOptions>> options, InvocationLoggerProvider loggerProvider)
    {
        _container = container;
        Configuration = configuration;
        _functions = functions;
        _middleware = middleware;
        _loggerProvider = loggerProvider;
        Host = CreateHost(hooks, options);
    }

    /// <summary>The container, made when first asked for. Services that are scoped want a scope.</summary>
    /// <exception cref="ObjectDisposedException">The application has been disposed of.</exception>
    public IServiceProvider Services => _container.Services;

    /// <summary>The settings.</summary>
    public IConfiguration Configuration { get; }

    internal LambdaHost Host { get; }

    /// <summary>Runs the function on this thread until the environment ends.</summary>
    /// <returns>The exit code, which is set as the process's too: zero, or one after an error that ended it.</returns>
    public Task<int> RunAsync() => Task.FromResult(Run());

    /// <summary>Like <see cref="RunAsync()"/>, without a task: a <c>Main</c> that isn't asynchronous starts a little sooner.</summary>
    /// <returns>The exit code, which is set as the process's too: zero, or one after an error that ended it.</returns>
    public int Run()
    {
        // Else the container compiles what makes a service once it has made it twice: in the background of an invocation, which has little CPU.
        if (!AppContext.TryGetSwitch(DynamicEngineSwitch, out _))
            AppContext.SetSwitch(DynamicEngineSwitch, isEnabled: true);
        try
        {
            return Host.Run();
        }
        finally
        {
            End();
        }
    }

    /// <summary>The handler of a function with all the middleware around it, as Lambda would call it: for tests. Settings are validated as at the start; neither hooks nor hosted services run.</summary>
    /// <param name="name">The function's name; null for the only one with such a handler.</param>
    /// <typeparam name="THandler">The type that was mapped.</typeparam>
    /// <exception cref="ArgumentException">There is no such function, or there are several.</exception>
    /// <exception cref="LambdaConfigurationException">The container has not got what the handler takes, or the settings are not valid.</exception>
    public THandler GetHandler<THandler>(string? name = null)
        where THandler : LambdaHandler
    {
        var fitting = _functions.FindAll(function => function.HandlerType == typeof(THandler) && (name is null || string.Equals(function.Name, name, StringComparison.Ordinal)));
        if (fitting.Count != 1)
        {
            var names = string.Join(", ", _functions.Select(function => $"'{function.Name}' with '{Construction.NameOf(function.HandlerType)}'"));
            throw new ArgumentException(
                $"{(fitting.Count == 0 ? "No function has" : "Several functions have")} the handler '{Construction.NameOf(typeof(THandler))}'{(name is null ? "" : $" and the name '{name}'")}. " +
                $"There are: {names}. {(fitting.Count == 0 ? "Map it with the builder" : "Give the function's name")}.",
                nameof(name));
        }

        Validate();
        return (THandler)CreateHandler(fitting[0]);
    }

    /// <summary>Disposes of the container, and so of all singletons that it has made.</summary>
    public async ValueTask DisposeAsync()
    {
        var handler = Interlocked.Exchange(ref _ownHandler, null);
        try
        {
            if (handler is IAsyncDisposable asynchronous)
                await asynchronous.DisposeAsync().ConfigureAwait(false);
            else
                (handler as IDisposable)?.Dispose();
        }
        finally
        {
            await _container.DisposeAsync().ConfigureAwait(false);
        }
    }

    private LambdaHost CreateHost(HostedHooks hooks, List<Action<LambdaOptions>> options)
    {
        var host = LambdaHost.Create().Configure(own => _options = own);
        foreach (var configure in options)
            host.Configure(configure);
        foreach (var function in _functions)
            host.Map(function.Name, () => Start(function));
        foreach (var hook in hooks.Init)
            host.OnInit(stopping => RunHookAsync(hook, stopping));
        foreach (var hook in hooks.BeforeSnapshot)
            host.OnBeforeSnapshot(stopping => RunHookAsync(hook, stopping));
        foreach (var hook in hooks.AfterRestore)
            host.OnAfterRestore(stopping => RunHookAsync(hook, stopping));
        foreach (var hook in hooks.Shutdown)
            host.OnShutdown(stopping => RunHookAsync(hook, stopping));
        host.Hooks.Begin = _loggerProvider.Begin;
        return host;
    }

    /// <summary>Makes everything, in init. What fails here is reported as an init error.</summary>
    private LambdaHandler Start(MappedFunction function)
    {
        Validate();
        StartHostedServices();
        var handler = CreateHandler(function);
        if (!function.IsOfContainer)
            _ownHandler = handler;
        var hasToEnd = _hostedServices.Length > 0 || _container.MayHideRegistrations || _ownHandler is IDisposable or IAsyncDisposable || Disposables.MayBeIn(_container.Registrations);
        Host.Hooks.HandlerOwner = hasToEnd ? this : new object();
        return handler;
    }

    private LambdaHandler CreateHandler(MappedFunction function)
    {
        lock (_gate)
        {
            var handler = function.Create(Services, _container.Registrations);
            if (_surrounded.Add(handler))
            {
                var middleware = new List<ILambdaMiddleware>(_middleware.Count + 1) { new InvocationServices(Services) };
                foreach (var one in _middleware)
                    middleware.Add(one.Create(Services, _container.Registrations));
                handler.Surround(middleware);
            }

            return handler;
        }
    }

    /// <summary>Checks the options that are to be checked at the start.</summary>
    private void Validate()
    {
        try
        {
            Services.GetService<IStartupValidator>()?.Validate();
        }
        catch (Exception exception) when (exception is OptionsValidationException or AggregateException)
        {
            var failures = exception is AggregateException several ? several.Flatten().InnerExceptions.Select(one => one.Message) : [exception.Message];
            throw new LambdaConfigurationException(
                $"The function's settings are not valid: {string.Join("; ", failures)} Set them in 'appsettings.json', or in environment variables such as 'Orders__Table' for 'Orders:Table'.", exception);
        }
    }

    private void StartHostedServices()
    {
        if (!_container.MayHideRegistrations && !_container.Registrations.Any(one => one.ServiceType == typeof(IHostedService)))
            return;
        _hostedServices = [.. Services.GetServices<IHostedService>()];
        if (_hostedServices.Length == 0)
            return;
        foreach (var service in _hostedServices)
            service.StartAsync(CancellationToken.None).GetAwaiter().GetResult();

        // Hooks run from the last to the first: these services end when the author's hooks have run.
        (Host.Hooks.Shutdown ??= []).Insert(0, StopHostedServicesAsync);
    }

    private async ValueTask StopHostedServicesAsync(CancellationToken stopping)
    {
        List<Exception>? failures = null;
        for (var i = _hostedServices.Length - 1; i >= 0; i--)
        {
            try
            {
                await _hostedServices[i].StopAsync(stopping).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                (failures ??= []).Add(exception);
            }
        }

        if (failures is not null)
            throw failures.Count == 1 ? failures[0] : new AggregateException(failures);
    }

    private async ValueTask RunHookAsync(Func<IServiceProvider, CancellationToken, ValueTask> hook, CancellationToken stopping)
    {
        var scope = Services.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
            await hook(scope.ServiceProvider, stopping).ConfigureAwait(false);
    }

    /// <summary>The function has ended by itself, after an error.</summary>
    private void End()
    {
        try
        {
            DisposeAsync().AsTask().Wait(_options.ShutdownTimeout);
        }
        catch (Exception exception)
        {
            _loggerProvider.SinkOf(context: null).Write(null, LogLevel.Error, "The disposal of the function's services failed.", exception);
        }
    }
}
