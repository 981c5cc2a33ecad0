using System.Text;
using BenchmarkDotNet.Attributes;
using LambdaKit.Benchmarks.Events;
using LambdaKit.Runtime;

namespace LambdaKit.Benchmarks.Batches;

/// <summary>One turn of the invocation loop on a batch of messages, whose bodies are read into a user type: by hand, and by the batch engine.</summary>
[MemoryDiagnoser]
public class SqsHandlerBenchmarks
{
    private static readonly byte[] Messages = Encoding.UTF8.GetBytes(SqsPayload.Of(1, 10));

    private readonly InvocationLoop _bare = Loop.Of(new BareSqsHandler(), Messages);
    private readonly InvocationLoop _batch = Loop.Of(new OrdersHandler(), Messages);

    [Benchmark(Baseline = true, Description = "LambdaHandler, 10 messages")]
    public void Bare() => _bare.RunOne();

    [Benchmark(Description = "SqsHandler, 10 messages")]
    public void Batch() => _batch.RunOne();

    [GlobalCleanup]
    public void Stop()
    {
        _bare.Dispose();
        _batch.Dispose();
    }
}
