using BenchmarkDotNet.Attributes;
using LambdaKit.Runtime.Protocol;

namespace LambdaKit.Benchmarks.Protocol;

/// <summary>The protocol parser: one answer to a poll, from a connection in memory.</summary>
[MemoryDiagnoser]
public class HttpResponseReaderBenchmarks
{
    private const int LargeBytes = 256 * 1024;

    private readonly HttpResponseReader _tiny = ReaderOf(RuntimeApiResponses.Next("{\"id\":\"1\"}"u8));
    private readonly HttpResponseReader _allHeaders = ReaderOf(RuntimeApiResponses.Next("{\"id\":\"1\"}"u8, hasOptionalHeaders: true));
    private readonly HttpResponseReader _whole = ReaderOf(RuntimeApiResponses.Next(new byte[LargeBytes]));
    private readonly HttpResponseReader _chunked = ReaderOf(RuntimeApiResponses.NextInChunks(new byte[LargeBytes], 8 * 1024));

    [Benchmark(Description = "next, 10 bytes")]
    public int Tiny() => Read(_tiny, 10);

    [Benchmark(Description = "next, 10 bytes, all headers")]
    public int AllHeaders() => Read(_allHeaders, 10);

    [Benchmark(Description = "next, 256 KB")]
    public int Whole() => Read(_whole, LargeBytes);

    [Benchmark(Description = "next, 256 KB in chunks of 8 KB")]
    public int Chunked() => Read(_chunked, LargeBytes);

    private static HttpResponseReader ReaderOf(byte[] response) => new(new CyclicTransport(response));

    private static int Read(HttpResponseReader reader, int expectedBytes)
    {
        reader.Read();
        return reader.Body.Length == expectedBytes && !reader.RequestId.IsEmpty
            ? reader.Status
            : throw new InvalidOperationException("The response was not read as a whole.");
    }
}
