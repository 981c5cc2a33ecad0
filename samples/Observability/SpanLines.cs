using System.Diagnostics;
using LambdaKit.Tracing;

namespace Observability;

/// <summary>Prints each span when it ends.</summary>
internal sealed class SpanLines : IDisposable
{
    private readonly ActivityListener _listener = new()
    {
        ShouldListenTo = source => source.Name is TracingMiddleware.SourceName or Checkout.SourceName,
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
        ActivityStopped = span => Console.WriteLine(
            $"SPAN {span.DisplayName} trace {span.TraceId} span {span.SpanId} parent {span.ParentSpanId} {span.Status} {span.Duration.TotalMilliseconds:F1} ms"),
    };

    public SpanLines() => ActivitySource.AddActivityListener(_listener);

    public void Dispose() => _listener.Dispose();
}
