using System.Diagnostics;

namespace LambdaKit.Tracing;

/// <summary>What <see cref="TracingMiddleware"/> and <see cref="TracedRecords"/> do. Read once; the defaults are right for most functions.</summary>
public sealed class TracingOptions
{
    /// <summary>Which trace an invocation belongs to; that of the caller's <c>traceparent</c> by default, else X-Ray's.</summary>
    /// <remarks>A caller that sends a <c>traceparent</c> is in the trace that the function's author looks at; Lambda's own segments, which X-Ray's header names, are seen in X-Ray alone.</remarks>
    public TraceParent Parent { get; init; }

    /// <summary>Whether spans of failures have the exception's message and stack, beside its type; true by default. False where messages may hold what must not leave the function.</summary>
    public bool RecordsExceptionMessages { get; init; } = true;

    /// <summary>Whether the first invocation reports a span of the init before it, where that is known: on demand, on Linux, not from a snapshot; true by default.</summary>
    public bool ReportsInit { get; init; } = true;

    /// <summary>Whether the <c>baggage</c> header of HTTP requests becomes the baggage of the invocation's span; false by default, as it goes on to whatever the function calls.</summary>
    public bool ReadsBaggage { get; init; }

    /// <summary>Whether the data of Kinesis records are looked through for a <c>traceparent</c>, at the top of a JSON object; false by default: nothing else of a record can hold one.</summary>
    public bool ReadsStreamData { get; init; }

    /// <summary>Adds to the span of an invocation when it starts, or takes attributes away; null, the default, for nothing. What it throws is logged, and nothing more.</summary>
    public Action<Activity, LambdaInvocation>? Enrich { get; init; }

    /// <exception cref="ArgumentException">A value is none.</exception>
    internal static TracingOptions Checked(TracingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Parent is >= TraceParent.W3CThenXRay and <= TraceParent.XRayOnly
            ? options
            : throw new ArgumentException($"TracingOptions.Parent is {(int)options.Parent}, which is none of its values. Use one of TraceParent.", nameof(options));
    }
}
