using System.Diagnostics.CodeAnalysis;
using LambdaKit.Logging;
using LambdaKit.Runtime;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Hosting;

/// <summary>Says what a function consists of: services, settings, handlers, middleware. The container is made of it when the function starts.</summary>
public sealed class LambdaHostBuilder
{
    private readonly List<MappedFunction> _functions = [];
    private readonly List<MappedMiddleware> _middleware = [];
    private readonly HostedHooks _hooks = new();
    private readonly List<Action<LambdaOptions>> _options = [];
    private readonly HostingEnvironment _environment;
    private Func<IServiceCollection, IServiceProvider>? _createContainer;
    private bool _isBuilt;

    private LambdaHostBuilder(string[] args, RuntimeEnvironment environment, string folder)
    {
        Configuration = new ConfigurationManager();
        _environment = new HostingEnvironment(NameOfEnvironment(args, environment), folder);
        AddConfiguration(Configuration, _environment, args);
        Services = new ServiceCollection();
        Services.AddSingleton<IConfiguration>(Configuration);
        Services.AddSingleton<IHostEnvironment>(_environment);
        Services.AddLogging(logging =>
        {
            logging.AddConfiguration(Configuration.GetSection("Logging"));
            if (environment.LogLevel is { } level)
                logging.SetMinimumLevel(LogLevels.Parse(level));
            logging.AddProvider(LoggerProvider);
            Logging = logging;
        });
    }

    /// <summary>What the container is made of. Of several registrations of one service the last counts: so a test replaces it.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The settings: <c>appsettings.json</c>, <c>appsettings.{environment}.json</c>, environment variables, arguments; what comes later counts more. Files lie beside the assembly and are read once.</summary>
    public ConfigurationManager Configuration { get; }

    /// <summary>Levels and providers of the loggers that are injected. All of them write to the function's log, with the invocation's request id; levels below <c>AWS_LAMBDA_LOG_LEVEL</c> are left out whatever is set here.</summary>
    public ILoggingBuilder Logging { get; private set; } = null!; // Set by AddLogging, which calls its argument at once.

    /// <summary>The argument <c>--environment</c>, else the variable <c>DOTNET_ENVIRONMENT</c>, else <c>Production</c> in Lambda and <c>Development</c> elsewhere.</summary>
    public IHostEnvironment Environment => _environment;

    internal InvocationLoggerProvider LoggerProvider { get; } = new();

    /// <summary>A builder with the usual configuration and logging.</summary>
    /// <param name="args">The program's arguments, such as <c>--Orders:Table=orders</c>; they count more than files and environment variables.</param>
    /// <exception cref="LambdaConfigurationException">A settings file cannot be read.</exception>
    public static LambdaHostBuilder Create(params string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        return Create(args, RuntimeEnvironment.OfProcess(), AppContext.BaseDirectory);
    }

    internal static LambdaHostBuilder Create(string[] args, RuntimeEnvironment environment, string folder) => new(args, environment, folder);

    /// <summary>Adds a function whose handler the container makes once, at the start, for all invocations; its constructor takes singletons. Of several functions, <c>LAMBDAKIT_FUNCTION</c> names the one to run, else <c>_HANDLER</c>.</summary>
    /// <param name="name">The function's name in this binary; letter case matters.</param>
    /// <typeparam name="THandler">The handler. It is registered as a singleton unless it is registered already.</typeparam>
    /// <exception cref="ArgumentException">The name is empty or taken.</exception>
    public LambdaHostBuilder Map<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(string name)
        where THandler : LambdaHandler
    {
        Add(name, new MappedFunction<THandler>(name, isScoped: false));
        Services.TryAddSingleton<THandler>();
        return this;
    }

    /// <summary>Adds a function whose handler is made by a delegate, once, at the start.</summary>
    /// <param name="name">The function's name in this binary; letter case matters.</param>
    /// <param name="factory">Makes the handler.</param>
    /// <exception cref="ArgumentException">The name is empty or taken.</exception>
    public LambdaHostBuilder Map<THandler>(string name, Func<IServiceProvider, THandler> factory)
        where THandler : LambdaHandler
    {
        ArgumentNullException.ThrowIfNull(factory);
        Add(name, new MadeFunction<THandler>(name, factory));
        return this;
    }

    /// <summary>Adds a function whose handler the container makes anew for each invocation, from the invocation's scope; its constructor takes scoped services, such as a <c>DbContext</c>. One more is made at the start, which handles nothing: so a missing service stops the start.</summary>
    /// <remarks>Everything that the constructor takes is made for each invocation, and the routes of an HTTP handler too. Where that is too dear, use <see cref="Map{THandler}(string)"/> and take what is scoped from <c>context.Services</c>.</remarks>
    /// <param name="name">The function's name in this binary; letter case matters.</param>
    /// <typeparam name="THandler">The handler. It is registered as scoped unless it is registered already.</typeparam>
    /// <exception cref="ArgumentException">The name is empty or taken.</exception>
    public LambdaHostBuilder MapScoped<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(string name)
        where THandler : LambdaHandler
    {
        Add(name, new MappedFunction<THandler>(name, isScoped: true));
        Services.TryAddScoped<THandler>();
        return this;
    }

    /// <summary>Puts middleware around every function, outermost first. The container makes it once, at the start; what is scoped it takes from <c>invocation.Context.Services</c>.</summary>
    /// <typeparam name="TMiddleware">The middleware. It is registered as a singleton unless it is registered already.</typeparam>
    public LambdaHostBuilder Use<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TMiddleware>()
        where TMiddleware : class, ILambdaMiddleware
    {
        _middleware.Add(new MappedMiddleware<TMiddleware>());
        Services.TryAddSingleton<TMiddleware>();
        return this;
    }

    /// <summary>Puts middleware around every function, outermost first.</summary>
    public LambdaHostBuilder Use(ILambdaMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        _middleware.Add(new GivenMiddleware(middleware));
        return this;
    }

    /// <summary>Runs once before the first invocation, in a scope of its own, behind the handler's construction. Its failure is reported as an init error.</summary>
    public LambdaHostBuilder OnInit(Func<IServiceProvider, CancellationToken, ValueTask> hook) => Add(_hooks.Init, hook);

    /// <summary>Runs before SnapStart takes its snapshot, in a scope of its own; the last one added runs first. The container has been made by then, and is in the snapshot.</summary>
    public LambdaHostBuilder OnBeforeSnapshot(Func<IServiceProvider, CancellationToken, ValueTask> hook) => Add(_hooks.BeforeSnapshot, hook);

    /// <summary>Runs after an environment was restored from SnapStart's snapshot, in a scope of its own, within Lambda's ten seconds; the first one added runs first.</summary>
    public LambdaHostBuilder OnAfterRestore(Func<IServiceProvider, CancellationToken, ValueTask> hook) => Add(_hooks.AfterRestore, hook);

    /// <summary>Runs when Lambda shuts the environment down, in a scope of its own, before the container is disposed of; the last one added runs first.</summary>
    public LambdaHostBuilder OnShutdown(Func<IServiceProvider, CancellationToken, ValueTask> hook) => Add(_hooks.Shutdown, hook);

    /// <summary>Changes how the process runs.</summary>
    public LambdaHostBuilder Configure(Action<LambdaOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _options.Add(configure);
        return this;
    }

    /// <summary>Has another container than Microsoft's made of <see cref="Services"/>, or Microsoft's with options of its own.</summary>
    /// <param name="factory">Such as <c>new AutofacServiceProviderFactory()</c>.</param>
    /// <param name="configure">What the container's own builder is told; null for nothing.</param>
    public LambdaHostBuilder ConfigureContainer<TContainerBuilder>(IServiceProviderFactory<TContainerBuilder> factory, Action<TContainerBuilder>? configure = null)
        where TContainerBuilder : notnull
    {
        ArgumentNullException.ThrowIfNull(factory);
        _createContainer = services =>
        {
            var container = factory.CreateBuilder(services);
            configure?.Invoke(container);
            return factory.CreateServiceProvider(container);
        };
        return this;
    }

    /// <summary>The function, ready to run. The container itself is made when it starts, so that a mistake in it is reported as an init error, or when <see cref="LambdaApplication.Services"/> is first asked for.</summary>
    /// <exception cref="InvalidOperationException">It is called a second time.</exception>
    public LambdaApplication Build()
    {
        if (_isBuilt)
            throw new InvalidOperationException("A builder builds once. Make another one for another application.");
        _isBuilt = true;
        var container = new HostedContainer(Services, _createContainer ?? CreateDefault, mayHideRegistrations: _createContainer is not null);
        return new LambdaApplication(container, Configuration, _functions, _middleware, _hooks, _options, LoggerProvider);
    }

    private ServiceProvider CreateDefault(IServiceCollection services) =>
        services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = _environment.IsDevelopment() });

    private void Add(string name, MappedFunction function)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (_functions.Exists(other => string.Equals(other.Name, name, StringComparison.Ordinal)))
            throw new ArgumentException($"There are two functions called '{name}'. Give each a name of its own.", nameof(name));
        _functions.Add(function);
    }

    private LambdaHostBuilder Add(List<Func<IServiceProvider, CancellationToken, ValueTask>> hooks, Func<IServiceProvider, CancellationToken, ValueTask> hook)
    {
        ArgumentNullException.ThrowIfNull(hook);
        hooks.Add(hook);
        return this;
    }

    private static void AddConfiguration(ConfigurationManager configuration, HostingEnvironment environment, string[] args)
    {
        SettingsFile.AddTo(configuration, environment.ContentRootPath, "appsettings.json");
        SettingsFile.AddTo(configuration, environment.ContentRootPath, $"appsettings.{environment.EnvironmentName}.json");
        configuration.AddEnvironmentVariables();
        if (args.Length > 0)
            configuration.AddCommandLine(args);
    }

    private static string NameOfEnvironment(string[] args, RuntimeEnvironment environment)
    {
        const string Option = "--environment";
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i].StartsWith(Option + "=", StringComparison.OrdinalIgnoreCase))
                return args[i][(Option.Length + 1)..];
            if (args[i].Equals(Option, StringComparison.OrdinalIgnoreCase) && i + 1 < args.Length)
                return args[i + 1];
        }

        return environment.DotnetEnvironment ?? (environment.RuntimeApi is null ? Environments.Development : Environments.Production);
    }
}
