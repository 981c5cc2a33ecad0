using LambdaKit.Runtime;
using LambdaKit.Tracing;

namespace LambdaKit.OpenTelemetry;

/// <summary>
/// Traces invocations, and exports their spans by OTLP with each invocation, and the metrics of <see cref="OpenTelemetryOptions.Meters"/>. Never makes an
/// invocation fail. It has a <see cref="TracingMiddleware"/> in it, and its place: behind warm-up, around all the rest.
/// </summary>
/// <remarks><c>LambdaHost.UseOpenTelemetry</c> adds it with all that it needs; by itself it is for hosts that have another way, such as <c>LambdaHostBuilder</c>.</remarks>
public sealed class OpenTelemetryMiddleware : ILambdaMiddleware, IAsyncDisposable
{
    private readonly OpenTelemetryOptions _options;
    private readonly TracingMiddleware _tracing;
    private readonly object _gate = new();
    private Telemetry? _telemetry;

    /// <summary>With the default options.</summary>
    public OpenTelemetryMiddleware()
        : this(new OpenTelemetryOptions())
    {
    }

    /// <summary>With options.</summary>
    /// <exception cref="ArgumentException">They can't work.</exception>
    public OpenTelemetryMiddleware(OpenTelemetryOptions options)
    {
        _options = OpenTelemetryOptions.Checked(options);
        _tracing = new TracingMiddleware(options.Tracing);
    }

    /// <inheritdoc />
    public ValueTask InvokeAsync(LambdaInvocation invocation, LambdaDelegate next)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        ArgumentNullException.ThrowIfNull(next);
        var telemetry = _telemetry ?? Build(invocation.Context.Function);
        if (_options.ExportTime == ExportTime.AfterAnswer)
            return _tracing.InvokeAsync(invocation, next);

        ValueTask running;
        try
        {
            running = _tracing.InvokeAsync(invocation, next);
            if (!running.IsCompletedSuccessfully)
                return WaitAsync(running, telemetry, invocation.Context);

            running.GetAwaiter().GetResult();
        }
        catch
        {
            telemetry.Export(invocation.Context);
            throw;
        }

        telemetry.Export(invocation.Context);
        return default;
    }

    /// <summary>Builds what exports now, in init, where the CPU is; without it, the first invocation does.</summary>
    public void Start() => Start(new FunctionInstance(RuntimeEnvironment.OfProcess(), TimeProvider.System));

    /// <summary>Sends what is left, and ends: to be called when the environment shuts down.</summary>
    public ValueTask DisposeAsync()
    {
        _telemetry?.Dispose();
        return default;
    }

    internal void Start(FunctionInstance function) => Build(function);

    private Telemetry Build(FunctionInstance function)
    {
        lock (_gate)
        {
            if (_telemetry is null)
            {
                var telemetry = new Telemetry(_options, function);
                if (_options.ExportTime == ExportTime.AfterAnswer)
                    function.AfterAnswer += telemetry.Export;
                Volatile.Write(ref _telemetry, telemetry);
            }

            return _telemetry;
        }
    }

    private static async ValueTask WaitAsync(ValueTask running, Telemetry telemetry, LambdaContext context)
    {
        try
        {
            await running.ConfigureAwait(false);
        }
        finally
        {
            await telemetry.ExportAsync(context).ConfigureAwait(false);
        }
    }
}
