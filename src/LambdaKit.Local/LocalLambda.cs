using System.Collections.Concurrent;
using System.Net;
using System.Text;
using LambdaKit.Local.Functions;
using LambdaKit.Local.Invoking;
using LambdaKit.Local.RuntimeApi;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LambdaKit.Local;

/// <summary>
/// A Lambda on this machine: the invoke API for callers on <see cref="Address"/>, and for each function a Runtime API of its own that behaves as
/// the one in the cloud. Only the loopback interface listens.
/// </summary>
/// <remarks>
/// A function with a <see cref="LocalFunctionOptions.Command"/> is started, watched and restarted; any other is expected to connect by itself, for
/// example from the test that owns the service. One invocation at a time runs in a function, others wait, except with
/// <see cref="LocalInitializationType.ManagedInstances"/>.
/// </remarks>
public sealed class LocalLambda : IAsyncDisposable
{
    // As long as somebody may sit at a breakpoint.
    private static readonly TimeSpan Patience = TimeSpan.FromHours(12);

    private readonly LocalLambdaOptions _options;
    private readonly Dictionary<string, LocalFunction> _functions = new(StringComparer.Ordinal);
    private readonly Dictionary<int, LocalFunction> _functionsByPort = [];
    private readonly ConcurrentDictionary<Task, byte> _background = new();
    private readonly WebApplication _server;
    private readonly InvokeEndpoint _invokeEndpoint;
    private readonly StackEndpoint? _stackEndpoint;
    private readonly List<(ListenOptions Listener, LocalFunction Function)> _listeners = [];
    private ListenOptions? _main;
    private bool _disposed;

    private LocalLambda(LocalLambdaOptions options)
    {
        _options = options;
        _invokeEndpoint = new InvokeEndpoint(this);
        _stackEndpoint = options.StandsInForStacks ? new StackEndpoint(this) : null;
        if (options.Functions.Count == 0)
            options.Functions.Add(new LocalFunctionOptions());
        foreach (var function in options.Functions)
        {
            if (!_functions.TryAdd(function.Name, new LocalFunction(function, options)))
                throw new ArgumentException($"The function '{function.Name}' is listed twice; each name must be there once.", nameof(options));
        }

        _server = BuildServer();
    }

    /// <summary>The invoke API: <c>http://127.0.0.1:{port}</c>.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>What <c>AWS_LAMBDA_RUNTIME_API</c> is for the first function: <c>host:port</c>.</summary>
    public string RuntimeApi => _functions[_options.Functions[0].Name].RuntimeApiAddress;

    /// <summary>The names of the functions, in the order of the options.</summary>
    public IReadOnlyList<string> FunctionNames => [.. _options.Functions.Select(function => function.Name)];

    /// <summary>Starts the service; it answers when this returns.</summary>
    /// <param name="options">Null for a single function named <c>function</c> that the caller starts.</param>
    /// <param name="cancellationToken">Gives up the start.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<LocalLambda> StartAsync(LocalLambdaOptions? options = null, CancellationToken cancellationToken = default)
    {
        var lambda = new LocalLambda(options ?? new LocalLambdaOptions());
        try
        {
            await lambda._server.StartAsync(cancellationToken).ConfigureAwait(false);
            lambda.NoteAddresses();
            foreach (var function in lambda._functions.Values)
                await function.PrepareAsync(cancellationToken).ConfigureAwait(false);
            return lambda;
        }
        catch
        {
            await lambda.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>What <c>AWS_LAMBDA_RUNTIME_API</c> is for a function: <c>host:port</c>.</summary>
    /// <exception cref="ArgumentException">There is no such function.</exception>
    public string RuntimeApiOf(string functionName) => Get(functionName).RuntimeApiAddress;

    /// <summary>Invokes a function and waits for its answer; the payload goes to the function as it is, even if it is no JSON.</summary>
    /// <exception cref="LocalInvokeException">There is no such function, version or alias.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up; if the function had got the event, it goes on.</exception>
    public Task<LocalInvocationResult> InvokeAsync(ReadOnlyMemory<byte> payload, LocalInvocationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);

        options ??= new LocalInvocationOptions();
        var function = Find(options);
        return function.InvokeAsync(_stackEndpoint?.Redirect(payload, function.Name) ?? payload, options, cancellationToken);
    }

    /// <inheritdoc cref="InvokeAsync(ReadOnlyMemory{byte}, LocalInvocationOptions?, CancellationToken)"/>
    public Task<LocalInvocationResult> InvokeAsync(string payload, LocalInvocationOptions? options = null, CancellationToken cancellationToken = default) =>
        InvokeAsync(Encoding.UTF8.GetBytes(payload), options, cancellationToken);

    /// <summary>
    /// Returns when so many polls of a function wait for an invocation: with <see cref="LocalInitializationType.ManagedInstances"/> an invocation that
    /// finds none fails at once.
    /// </summary>
    /// <param name="count">1 or more.</param>
    /// <param name="functionName">Null for the first function.</param>
    /// <param name="cancellationToken">Gives up the wait.</param>
    /// <exception cref="ArgumentException">There is no such function.</exception>
    public Task WaitForPollsAsync(int count, string? functionName = null, CancellationToken cancellationToken = default) =>
        Get(functionName ?? _options.Functions[0].Name).Session.WaitForPollsAsync(count).WaitAsync(cancellationToken);

    /// <summary>Stops the processes (SIGTERM, after two seconds SIGKILL) and the service. What still runs ends as an exit of the runtime.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_disposed)
            return;

        _disposed = true;
        foreach (var function in _functions.Values)
            await function.DisposeAsync().ConfigureAwait(false);
        await Task.WhenAll(_background.Keys).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        using (var atOnce = new CancellationTokenSource(TimeSpan.FromMilliseconds(200)))
            await _server.StopAsync(atOnce.Token).ConfigureAwait(false);
        await _server.DisposeAsync().ConfigureAwait(false);
    }

    internal LocalFunction Find(LocalInvocationOptions options)
    {
        var name = options.FunctionName;
        if (name is null && _functions.Count > 1)
            throw new LocalInvokeException(400, "InvalidParameterValueException", $"Several functions are here; name one of {string.Join(", ", FunctionNames)}.");

        if (!_functions.TryGetValue(name ?? _options.Functions[0].Name, out var function))
        {
            throw new LocalInvokeException(
                404,
                "ResourceNotFoundException",
                $"Function not found: arn:aws:lambda:{_options.Region}:{_options.AccountId}:function:{name}");
        }

        function.Resolve(options.Qualifier);
        return function;
    }

    /// <summary>A custom resource of a function has answered its stack.</summary>
    internal void NoteAnswer(string functionName, string json)
    {
        if (_functions.TryGetValue(functionName, out var function))
            function.NoteAnswer(json);
    }

    /// <summary>Runs an asynchronous invocation; its outcome is only in the log.</summary>
    internal void InvokeInBackground(ReadOnlyMemory<byte> payload, LocalInvocationOptions options)
    {
        var task = InvokeAsync(payload, options);
        _background.TryAdd(task, 0);
        _ = task.ContinueWith(done => _background.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    private LocalFunction Get(string functionName) =>
        _functions.TryGetValue(functionName, out var function)
            ? function
            : throw new ArgumentException($"There is no function '{functionName}' here, only {string.Join(", ", FunctionNames)}.", nameof(functionName));

    private WebApplication BuildServer()
    {
        // Empty: neither the settings nor the variables of the function's project may configure its Lambda.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(Configure);

        var server = builder.Build();
        server.Run(HandleAsync);
        return server;
    }

    private void Configure(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.AllowSynchronousIO = false;
        kestrel.ResponseHeaderEncodingSelector = _ => Encoding.UTF8;

        var limits = kestrel.Limits;
        limits.KeepAliveTimeout = Patience;
        limits.RequestHeadersTimeout = Patience;
        limits.MinRequestBodyDataRate = null;
        limits.MinResponseDataRate = null;
        limits.MaxRequestBodySize = null;
        limits.MaxRequestBufferSize = null;
        limits.MaxRequestHeadersTotalSize = 2 * 1024 * 1024;

        kestrel.Listen(IPAddress.Loopback, _options.Port, listener => Http1(_main = listener));
        foreach (var function in _functions.Values)
        {
            kestrel.Listen(IPAddress.Loopback, 0, listener =>
            {
                Http1(listener);
                _listeners.Add((listener, function));
            });
        }
    }

    private static void Http1(ListenOptions listener) => listener.Protocols = HttpProtocols.Http1;

    private void NoteAddresses()
    {
        Address = new Uri($"http://127.0.0.1:{_main!.IPEndPoint!.Port}"); // set by Configure, which the start has called
        foreach (var (listener, function) in _listeners)
        {
            var port = listener.IPEndPoint!.Port; // a TCP listener
            function.RuntimeApiAddress = $"127.0.0.1:{port}";
            _functionsByPort.Add(port, function);
        }
    }

    private async Task HandleAsync(HttpContext http)
    {
        try
        {
            var path = http.Request.Path.Value ?? "";
            if (FindRuntimeApi(http, path) is { } function)
                await function.RuntimeApi.HandleAsync(http, path[RuntimeApiEndpoints.FindStart(path)..], function.Session).ConfigureAwait(false);
            else if (!await _invokeEndpoint.TryHandleAsync(http).ConfigureAwait(false) && (_stackEndpoint is null || !await _stackEndpoint.TryHandleAsync(http).ConfigureAwait(false)))
                http.Response.StatusCode = 404;
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to answer.
        }
        catch (ObjectDisposedException) when (_disposed)
        {
            http.Abort();
        }
    }

    /// <summary>By the port; or on the common port by what stands in front: <c>/orders-api/2018-06-01/…</c>.</summary>
    private LocalFunction? FindRuntimeApi(HttpContext http, string path)
    {
        var start = RuntimeApiEndpoints.FindStart(path);
        if (start < 0)
            return null;
        if (_functionsByPort.TryGetValue(http.Connection.LocalPort, out var own))
            return own;
        if (start == 0)
            return _functions.Count == 1 ? _functions[_options.Functions[0].Name] : null;

        return _functions.GetValueOrDefault(Uri.UnescapeDataString(path[1..start]));
    }

    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
