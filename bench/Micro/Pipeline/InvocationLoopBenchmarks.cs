using BenchmarkDotNet.Attributes;
using LambdaKit.Runtime;

namespace LambdaKit.Benchmarks.Pipeline;

/// <summary>One turn of the invocation loop on a tiny event, from a connection in memory: parse, context, read, handle, write, answer and poll.</summary>
[MemoryDiagnoser]
public class InvocationLoopBenchmarks
{
    private readonly InvocationLoop _plain = LoopWith(0);
    private readonly InvocationLoop _one = LoopWith(1);
    private readonly InvocationLoop _five = LoopWith(5);

    [Benchmark(Baseline = true, Description = "no middleware")]
    public void NoMiddleware() => _plain.RunOne();

    [Benchmark(Description = "1 middleware")]
    public void OneMiddleware() => _one.RunOne();

    [Benchmark(Description = "5 middlewares")]
    public void FiveMiddlewares() => _five.RunOne();

    [GlobalCleanup]
    public void Stop()
    {
        _plain.Dispose();
        _one.Dispose();
        _five.Dispose();
    }

    private static InvocationLoop LoopWith(int middlewares)
    {
        var handler = new PingHandler();
        for (var i = 0; i < middlewares; i++)
            handler.With(new PassThrough());

        return Loop.Of(handler, "{\"id\":1}"u8);
    }
}
