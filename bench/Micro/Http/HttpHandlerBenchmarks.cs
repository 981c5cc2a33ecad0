using System.Text;
using BenchmarkDotNet.Attributes;
using LambdaKit.Benchmarks.Events;
using LambdaKit.Runtime;

namespace LambdaKit.Benchmarks.Http;

/// <summary>One turn of the invocation loop on a request of an HTTP API that is answered with a user type: by hand, and by a route.</summary>
[MemoryDiagnoser]
public class HttpHandlerBenchmarks
{
    private static readonly byte[] Request = Encoding.UTF8.GetBytes(HttpApiPayload.Of(1));

    private readonly InvocationLoop _bare = Loop.Of(new BareHandler(), Request);
    private readonly InvocationLoop _routed = Loop.Of(new RoutedHandler(), Request);

    [Benchmark(Baseline = true, Description = "LambdaHandler")]
    public void Bare() => _bare.RunOne();

    [Benchmark(Description = "HttpHandler")]
    public void Routed() => _routed.RunOne();

    [GlobalCleanup]
    public void Stop()
    {
        _bare.Dispose();
        _routed.Dispose();
    }
}
