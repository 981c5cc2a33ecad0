using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using LambdaKit.Benchmarks.Pipeline;
using LambdaKit.Runtime;
using LambdaKit.Tracing;

namespace LambdaKit.Benchmarks.Tracing;

/// <summary>One turn of the invocation loop on a tiny event, without tracing, with it and nobody listening, and with a listener that records all.</summary>
[MemoryDiagnoser]
public class TracingBenchmarks
{
    private readonly InvocationLoop _plain = Loop.Of(new PingHandler().With(new PassThrough()), "{\"id\":1}"u8);
    private readonly InvocationLoop _traced = Loop.Of(new PingHandler().With(new TracingMiddleware(new TracingOptions { ReportsInit = false })), "{\"id\":1}"u8);
    private ActivityListener? _listener;

    [GlobalSetup(Target = nameof(Listener))]
    public void Listen()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == TracingMiddleware.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    [Benchmark(Baseline = true, Description = "another middleware")]
    public void Another() => _plain.RunOne();

    [Benchmark(Description = "tracing, nobody listens")]
    public void Idle() => _traced.RunOne();

    [Benchmark(Description = "tracing, a listener records")]
    public void Listener() => _traced.RunOne();

    [GlobalCleanup]
    public void Stop()
    {
        _listener?.Dispose();
        _plain.Dispose();
        _traced.Dispose();
    }
}
