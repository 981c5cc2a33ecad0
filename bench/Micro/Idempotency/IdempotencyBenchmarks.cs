using BenchmarkDotNet.Attributes;
using LambdaKit.Benchmarks.Pipeline;
using LambdaKit.Idempotency;
using LambdaKit.Logging;
using LambdaKit.Runtime;

namespace LambdaKit.Benchmarks.Idempotency;

/// <summary>What idempotency adds to an invocation, with a store in memory: the hash, the records, and no network.</summary>
[MemoryDiagnoser]
public class IdempotencyBenchmarks
{
    private readonly FunctionInstance _function;
    private readonly PingHandler _bare = new();
    private readonly PingHandler _idle;
    private readonly PingHandler _replaying;
    private readonly PingHandler _cached;
    private readonly PingHandler _fresh;
    private readonly Ping _event = new() { Id = 7 };
    private readonly long _deadline = TimeProvider.System.GetUtcNow().AddHours(12).ToUnixTimeMilliseconds();
    private int _next;

    public IdempotencyBenchmarks()
    {
        var environment = new RuntimeEnvironment(name => name switch
        {
            "AWS_LAMBDA_FUNCTION_NAME" => "orders",
            "AWS_LAMBDA_LOG_LEVEL" => "ERROR",
            _ => null,
        });
        _function = new(environment, TimeProvider.System, new LogSink(environment, TimeProvider.System, new Logging.DroppedLog()));
        _idle = With(IdempotencyKey.From<Ping>(static _ => (string?)null), cacheSize: 0);
        _replaying = With(IdempotencyKey.From<Ping>(static _ => "A-1001"), cacheSize: 0);
        _cached = With(IdempotencyKey.From<Ping>(static _ => "A-1001"), cacheSize: 16);
        _fresh = With(IdempotencyKey.From<Ping>(_ => (_next++).ToString(System.Globalization.CultureInfo.InvariantCulture)), cacheSize: 0);
    }

    [Benchmark(Baseline = true, Description = "without")]
    public Ping Without() => Invoke(_bare);

    [Benchmark(Description = "an event without a key")]
    public Ping Idle() => Invoke(_idle);

    [Benchmark(Description = "a duplicate, from the store")]
    public Ping Replayed() => Invoke(_replaying);

    [Benchmark(Description = "a duplicate, from the cache")]
    public Ping Cached() => Invoke(_cached);

    [Benchmark(Description = "a new key: begin, run, complete")]
    public Ping Fresh() => Invoke(_fresh);

    private static PingHandler With(IdempotencyKey key, int cacheSize) => new PingHandler().With(new IdempotencyMiddleware(new()
    {
        Store = new InMemoryIdempotencyStore(),
        Key = key,
        CacheSize = cacheSize,
        ExpiresAfter = TimeSpan.FromSeconds(1), // Else a long run would fill the memory with records.
    }));

    private Ping Invoke(PingHandler handler)
    {
        var running = handler.InvokeAsync(_event, new LambdaContext(_function, "8f3c1b52-6a0e-4d9b-9c11-2f5f0a7be001", arn: null, traceId: null, _deadline, CancellationToken.None));
        return running.IsCompletedSuccessfully ? running.Result : throw new InvalidOperationException("Nothing here takes time.");
    }
}
