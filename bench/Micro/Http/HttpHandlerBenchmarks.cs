using System.Text;
using BenchmarkDotNet.Attributes;
using LambdaKit.Benchmarks.Events;
using LambdaKit.Benchmarks.Protocol;
using LambdaKit.Runtime;

namespace LambdaKit.Benchmarks.Http;

/// <summary>One turn of the invocation loop on a request of an HTTP API that is answered with a user type: by hand, and by a route.</summary>
[MemoryDiagnoser]
public class HttpHandlerBenchmarks
{
    private readonly InvocationLoop _bare = LoopWith(new BareHandler());
    private readonly InvocationLoop _routed = LoopWith(new RoutedHandler());

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

    private static InvocationLoop LoopWith(LambdaHandler handler)
    {
        var function = new FunctionInstance(new RuntimeEnvironment(_ => null), TimeProvider.System);
        var transport = new CyclicTransport(RuntimeApiResponses.Next(Encoding.UTF8.GetBytes(HttpApiPayload.Of(1))), RuntimeApiResponses.Accepted);
        var client = new RuntimeApiClient(RuntimeApiAddress.Parse("127.0.0.1:9001"), transport, new RuntimeApiSettings(), function, CancellationToken.None);
        var loop = new InvocationLoop(client, function, handler, TimeSpan.FromMilliseconds(250), setsTraceVariable: true);
        loop.Poll();
        return loop;
    }
}
