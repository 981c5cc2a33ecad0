using LambdaKit.Runtime;

namespace LambdaKit.Metrics;

/// <summary>Writes what an invocation measures (<see cref="LambdaContext.Metrics"/>, and instruments of <c>System.Diagnostics.Metrics</c>) as CloudWatch metrics, in the embedded metric format: to the log, without any call.</summary>
/// <remarks>
/// It writes once for each invocation, before the answer goes out, also when the invocation fails, and when its deadline token is cancelled while the handler
/// still runs. Put it around everything that measures: inside of tracing and logging, outside of the rest. One of it at most stands around a handler.
/// </remarks>
/// <example><code>LambdaHost.Create().Use(new MetricsMiddleware(new MetricsOptions { Namespace = "Shop" }))</code></example>
public sealed class MetricsMiddleware : ILambdaMiddleware, IDisposable
{
    private const int MostSpareBuffers = 64;
    private const BuiltInMetrics OfEveryInvocation = BuiltInMetrics.Duration | BuiltInMetrics.Errors;

    internal readonly MetricsSettings Settings;

    private readonly InstrumentExport? _instruments;
    private readonly object _gate = new();
    private readonly MetricBuffer?[] _spares = new MetricBuffer?[MostSpareBuffers];
    private int _spareCount;
    private MetricBuffer? _outside;

    /// <summary>A middleware that measures as the options say.</summary>
    /// <exception cref="LambdaConfigurationException">The options can't work; the message says all that is wrong with them.</exception>
    public MetricsMiddleware(MetricsOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Settings = new MetricsSettings(options);
        if (Settings.Meters.Length > 0)
            _instruments = InstrumentExport.Start(this);
    }

    /// <inheritdoc />
    /// <exception cref="LambdaConfigurationException">There are two of this middleware around the handler.</exception>
    public ValueTask InvokeAsync(LambdaInvocation invocation, LambdaDelegate next)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        ArgumentNullException.ThrowIfNull(next);
        var context = invocation.Context;
        var started = Begin(context);
        ValueTask running;
        try
        {
            running = _instruments is null ? next(invocation) : InstrumentExport.Run(invocation, next);
        }
        catch
        {
            End(context, started, isFailed: true);
            throw;
        }
        if (!running.IsCompletedSuccessfully)
            return WaitAsync(this, running, context, started);
        running.GetAwaiter().GetResult();
        End(context, started, isFailed: false);
        return default;

        static async ValueTask WaitAsync(MetricsMiddleware middleware, ValueTask running, LambdaContext context, long started)
        {
            var isFailed = true;
            try
            {
                await running.ConfigureAwait(false);
                isFailed = false;
            }
            finally
            {
                middleware.End(context, started, isFailed);
            }
        }
    }

    /// <summary>Stops listening to instruments; not needed in a function, which listens as long as it lives.</summary>
    public void Dispose() => _instruments?.Dispose();

    /// <summary>The metrics of an invocation, made when something is measured first.</summary>
    internal LambdaMetrics MetricsOf(LambdaContext context)
    {
        var made = new LambdaMetrics(context);
        var metrics = context.Details.KeepMetrics(made);
        if (ReferenceEquals(metrics, made))
            made.Attach(this);
        return metrics;
    }

    internal MetricBuffer RentBuffer()
    {
        lock (_gate)
        {
            if (_spareCount > 0)
                return _spares[--_spareCount]!; // below the count, there is one
        }
        return new MetricBuffer();
    }

    internal void ReturnBuffer(MetricBuffer buffer)
    {
        if (!buffer.IsSmall)
        {
            buffer.Dispose();
            return;
        }
        lock (_gate)
        {
            if (_spareCount < MostSpareBuffers)
                _spares[_spareCount++] = buffer;
        }
    }

    /// <summary>Keeps what an instrument measures outside of any invocation, to be written when the next one ends.</summary>
    internal void MeasureOutside(string name, double value, MetricUnit unit, MetricKind kind, ReadOnlySpan<MetricDimension> dimensions)
    {
        if (!MetricRules.IsValue(value) || Settings.IsTaken(name))
            return;
        lock (_gate)
        {
            var buffer = _outside ??= new MetricBuffer();
            var group = buffer.GroupOf(dimensions, isAlone: false);
            if (buffer.TryAdd(name, value, unit, Settings.Resolution, kind, group))
                return;
            // Before the first invocation there is nowhere to write to: new metrics that have no room are not taken.
            if (!buffer.IsFull)
                buffer.AddNew(name, value, unit, Settings.Resolution, kind, group);
        }
    }

    /// <summary>When the handler starts, in the clock's timestamps; zero when nobody asks.</summary>
    private long Begin(LambdaContext context)
    {
        var function = context.Function;
        if (!ReferenceEquals(function.Metrics, this))
            Attach(function);
        // Somebody may have measured before us.
        if (context.MeasuredMetrics is { Owner: null } measured)
            measured.Attach(this);
        if (Settings.Measures(BuiltInMetrics.ColdStart) && context.IsColdStart)
            context.MetricsOrNull?.CountBuiltIn(BuiltInMetrics.ColdStart, "ColdStart", 1);
        return Settings.Measures(BuiltInMetrics.Duration) ? function.Clock.GetTimestamp() : 0;
    }

    private void Attach(FunctionInstance function)
    {
        if (function.Metrics is not null)
            throw new LambdaConfigurationException("There are two MetricsMiddleware around the handler, so each metric would be written by either. Leave one, around the host or around the handler.");
        function.Metrics = this;
    }

    private void End(LambdaContext context, long started, bool isFailed)
    {
        var metrics = Settings.Measures(OfEveryInvocation) ? context.MetricsOrNull : context.MeasuredMetrics;
        if (metrics is not null && Settings.Measures(OfEveryInvocation))
        {
            if (Settings.Measures(BuiltInMetrics.Duration))
                metrics.CountBuiltIn(BuiltInMetrics.Duration, "Duration", context.Function.Clock.GetElapsedTime(started).TotalMilliseconds, MetricUnit.Milliseconds);
            metrics.CountBuiltIn(BuiltInMetrics.Errors, "Errors", isFailed ? 1 : 0);
        }
        if (_instruments is not null)
        {
            _instruments.Observe(context);
            metrics ??= context.MeasuredMetrics;
        }
        metrics?.End();
        if (_outside is not null)
            WriteOutside(context.Function);
    }

    private void WriteOutside(FunctionInstance function)
    {
        MetricBuffer? buffer;
        lock (_gate)
        {
            buffer = _outside;
            _outside = null;
        }
        if (buffer is not { IsEmpty: false })
            return;
        EmbeddedMetrics.Write(buffer, new MetricOrigin { Settings = Settings, Function = function, Mark = "outsideInvocation" });
        ReturnBuffer(buffer);
    }
}
