using System.Diagnostics;
using LambdaKit.Runtime;
using LambdaKit.Tracing;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace LambdaKit.OpenTelemetry;

/// <summary>The providers of a process: built in init, flushed with each invocation, shut down at the end. What goes wrong is logged once.</summary>
internal sealed class Telemetry : IDisposable
{
    private const int SpansAtOnce = 512;
    private const int SpansKept = 4_096;
    private const string DefaultEndpoint = "http://localhost:4318";

    private readonly OpenTelemetryOptions _options;
    private readonly FunctionInstance _function;
    private readonly SemaphoreSlim _turn = new(1);
    private readonly TracerProvider _traces;
    private readonly MeterProvider? _metrics;
    private SpanExporter? _exporter;
    private int _hasFailed;
    private int _hasComeLate;

    public Telemetry(OpenTelemetryOptions options, FunctionInstance function)
    {
        _options = options;
        _function = function;
        var resource = LambdaResource.Of(function.Environment);
        _traces = BuildTraces(resource);
        if (options.Meters.Count > 0)
            _metrics = BuildMetrics(resource);
    }

    private int Timeout => (int)_options.ExportTimeout.TotalMilliseconds;

    /// <summary>Sends what there is, within the time that the invocation has.</summary>
    public void Export(LambdaContext context)
    {
        try
        {
            var time = TimeFor(context);
            var started = Stopwatch.GetTimestamp();
            if (time <= TimeSpan.Zero || !_turn.Wait(time) || !Flush(time - Stopwatch.GetElapsedTime(started)))
                NoteLateness(context);
        }
        catch (Exception exception)
        {
            NoteFailure(exception);
        }
    }

    /// <summary>The same for an invocation that has gone on on a thread of the pool: many at once don't hold them while they wait for their turn.</summary>
    public async ValueTask ExportAsync(LambdaContext context)
    {
        try
        {
            var time = TimeFor(context);
            var started = Stopwatch.GetTimestamp();
            if (time <= TimeSpan.Zero || !await _turn.WaitAsync(time).ConfigureAwait(false) || !Flush(time - Stopwatch.GetElapsedTime(started)))
                NoteLateness(context);
        }
        catch (Exception exception)
        {
            NoteFailure(exception);
        }
    }

    /// <summary>Sends what is left: nothing, unless an export was late.</summary>
    public void Dispose()
    {
        _traces.Shutdown(Timeout);
        _traces.Dispose();
        _exporter?.Dispose();
        _metrics?.Shutdown(Timeout);
        _metrics?.Dispose();
        _turn.Dispose();
    }

    /// <summary>Says once that nothing reaches the collector: an invocation doesn't fail for that.</summary>
    public void NoteFailure(Exception? exception)
    {
        if (Interlocked.Exchange(ref _hasFailed, 1) == 0)
        {
            _function.Log.Write(
                null, LogLevel.Warning,
                "Telemetry could not be exported, and is lost; this is said once. Check that a collector listens at the endpoint, OTEL_EXPORTER_OTLP_ENDPOINT or OpenTelemetryOptions.Endpoint.",
                exception);
        }
    }

    private TimeSpan TimeFor(LambdaContext context)
    {
        var left = context.RemainingTime - _options.Reserve;
        return left < _options.ExportTimeout ? left : _options.ExportTimeout;
    }

    /// <summary>Whose turn it is: of several that wait for one batch, the processor would wake one, and leave the others until they look again.</summary>
    private bool Flush(TimeSpan time)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            // When its time is over, the processor takes what is under way for done.
            return _traces.ForceFlush(Left()) && _exporter!.WaitUntilIdle(Left()) && (_metrics is null || _metrics.ForceFlush(Left())); // The provider has made it.
        }
        finally
        {
            _turn.Release();
        }

        int Left() => Math.Max(0, (int)(time - Stopwatch.GetElapsedTime(started)).TotalMilliseconds);
    }

    private void NoteLateness(LambdaContext context)
    {
        if (Interlocked.Exchange(ref _hasComeLate, 1) == 0)
        {
            context.Function.Log.Write(
                context, LogLevel.Warning,
                "Telemetry could not be exported in the time that the invocation has left; it goes out with the next, if there is one. This is said once. Give the function more time, or a collector that is nearer.");
        }
    }

    private TracerProvider BuildTraces(ResourceBuilder resource)
    {
        var builder = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(TracingMiddleware.SourceName).AddSource([.. _options.Sources]);
        _options.ConfigureTraces?.Invoke(builder);
        _exporter = new SpanExporter(ExporterOptions("v1/traces"), this);
        // It exports by itself only what an invocation that runs long has gathered: all else goes when an invocation ends.
        return builder.AddProcessor(new BatchActivityExportProcessor(_exporter, SpansKept, scheduledDelayMilliseconds: 5_000, Timeout, SpansAtOnce)).Build();
    }

    private MeterProvider BuildMetrics(ResourceBuilder resource)
    {
        var builder = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter([.. _options.Meters]);
        _options.ConfigureMetrics?.Invoke(builder);
        // Differences, as the sums of an environment that comes and goes say nothing.
        var reader = new PeriodicExportingMetricReader(new MetricExporter(ExporterOptions("v1/metrics"), this), exportIntervalMilliseconds: 60_000, Timeout)
        {
            TemporalityPreference = MetricReaderTemporalityPreference.Delta,
        };
        return builder.AddReader(reader).Build();
    }

    private OtlpExporterOptions ExporterOptions(string path)
    {
        var exporter = new OtlpExporterOptions(); // As the environment says.
        if (_function.Environment.OtlpProtocol is null)
            exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        if (_options.Endpoint is { } endpoint)
            exporter.Endpoint = exporter.Protocol == OtlpExportProtocol.HttpProtobuf ? Under(endpoint, path) : endpoint;
        else if (exporter.Protocol == OtlpExportProtocol.HttpProtobuf && !_function.Environment.HasOtlpEndpoint)
            exporter.Endpoint = Under(new Uri(DefaultEndpoint), path);
        exporter.TimeoutMilliseconds = Timeout;
        _options.ConfigureExporter?.Invoke(exporter);
        return exporter;
    }

    private static Uri Under(Uri endpoint, string path) => new(endpoint.AbsoluteUri.TrimEnd('/') + "/" + path);
}
