using LambdaKit.Tracing;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace LambdaKit.OpenTelemetry;

/// <summary>What is exported, where to, and when. Read once.</summary>
public sealed class OpenTelemetryOptions
{
    /// <summary>
    /// Where the collector is, without the signal's path: <c>http://localhost:4318</c>. Null, the default, for what the environment variables of OpenTelemetry say
    /// (<c>OTEL_EXPORTER_OTLP_ENDPOINT</c> and its like), and <c>http://localhost:4318</c> if they say nothing: where extensions that collect listen.
    /// </summary>
    public Uri? Endpoint { get; init; }

    /// <summary>How invocations are traced.</summary>
    public TracingOptions Tracing { get; init; } = new();

    /// <summary>The names of further <c>ActivitySource</c>s to export, such as <c>System.Net.Http</c>; a star stands for any letters. None by default.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The names of the <c>Meter</c>s to export; a star stands for any letters. None by default, and then no metrics are exported.</summary>
    public IReadOnlyList<string> Meters { get; init; } = [];

    /// <summary>When an invocation's telemetry is exported; before its answer by default.</summary>
    public ExportTime ExportTime { get; init; }

    /// <summary>How long an export may take; 2 seconds by default, more than zero. What has not gone out then goes with the next invocation.</summary>
    public TimeSpan ExportTimeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How much of the invocation's time an export leaves, so that the answer gets out before the deadline; 100 milliseconds by default, not negative.</summary>
    public TimeSpan Reserve { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Changes how the exporter reaches the collector: headers, protocol. Called for traces and for metrics, last; null, the default, for nothing.</summary>
    public Action<OtlpExporterOptions>? ConfigureExporter { get; init; }

    /// <summary>Adds to the tracer provider before it is built: a sampler, instrumentation of libraries, processors; null, the default, for nothing.</summary>
    public Action<TracerProviderBuilder>? ConfigureTraces { get; init; }

    /// <summary>Adds to the meter provider before it is built: views, for instance; null, the default, for nothing.</summary>
    public Action<MeterProviderBuilder>? ConfigureMetrics { get; init; }

    /// <exception cref="ArgumentException">Something can't work.</exception>
    internal static OpenTelemetryOptions Checked(OpenTelemetryOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Endpoint is { IsAbsoluteUri: false })
            throw new ArgumentException($"The endpoint '{options.Endpoint}' is not absolute, so the collector can't be found. Write it with its scheme, such as 'http://localhost:4318'.", nameof(options));
        if (options.ExportTime is not (ExportTime.BeforeAnswer or ExportTime.AfterAnswer))
            throw new ArgumentException($"ExportTime is {(int)options.ExportTime}, which is none of its values. Use one of ExportTime.", nameof(options));
        if (options.ExportTimeout <= TimeSpan.Zero || options.ExportTimeout > LambdaLimits.MaxTimeout)
            throw new ArgumentException($"The export timeout is '{options.ExportTimeout}', in which nothing can be exported, or which no invocation has. Set it to more than zero, and to 15 minutes at most.", nameof(options));
        if (options.Reserve < TimeSpan.Zero)
            throw new ArgumentException($"The reserve is '{options.Reserve}', but there is no negative time to leave. Set it to zero or more.", nameof(options));

        return options;
    }
}
