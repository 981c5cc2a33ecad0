using System.Collections.Concurrent;
using System.Diagnostics;
using LambdaKit.Tracing;

namespace LambdaKit.Tests.Tracing;

/// <summary>Listens to the spans of LambdaKit and of tests, and keeps those that have ended.</summary>
internal sealed class RecordedSpans : IDisposable
{
    /// <summary>Where tests make spans of their own.</summary>
    public static readonly ActivitySource Own = new("LambdaKit.Tests.Tracing");

    private readonly ActivityListener _listener;
    private readonly ConcurrentQueue<Activity> _ended = new();

    /// <param name="respectsParents">Whether what a remote parent has not sampled isn't made at all.</param>
    public RecordedSpans(bool respectsParents = false)
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == TracingMiddleware.SourceName || source == Own,
            Sample = (ref ActivityCreationOptions<ActivityContext> options) => respectsParents && options.Parent != default && !options.Parent.TraceFlags.HasFlag(ActivityTraceFlags.Recorded)
                ? ActivitySamplingResult.None
                : ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _ended.Enqueue,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>In the order in which they ended.</summary>
    public IReadOnlyList<Activity> Ended => [.. _ended];

    /// <summary>The only span that has ended.</summary>
    public Activity Single => Assert.Single(Ended);

    public Activity Named(string name) => Assert.Single(Ended, span => span.DisplayName == name);

    public void Dispose() => _listener.Dispose();
}
