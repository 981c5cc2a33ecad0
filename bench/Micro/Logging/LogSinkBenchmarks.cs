using BenchmarkDotNet.Attributes;
using LambdaKit.Logging;
using LambdaKit.Runtime;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Benchmarks.Logging;

/// <summary>One entry with two parameters, through <see cref="ILogger"/> to the bytes that leave the process.</summary>
[MemoryDiagnoser]
public class LogSinkBenchmarks
{
    private readonly DroppedLog _output = new();
    private readonly ILogger _text;
    private readonly ILogger _json;

    public LogSinkBenchmarks()
    {
        _text = LoggerOf("Text");
        _json = LoggerOf("JSON");
    }

    [GlobalCleanup]
    public void Check()
    {
        var before = _output.Bytes;
        OrderLog.Placed(_text, "A-1001", 3);
        OrderLog.Placed(_json, "A-1001", 3);
        if (_output.Bytes == before)
            throw new InvalidOperationException("Nothing was logged.");
    }

    [Benchmark]
    public void Text() => OrderLog.Placed(_text, "A-1001", 3);

    [Benchmark]
    public void Json() => OrderLog.Placed(_json, "A-1001", 3);

    [Benchmark(Description = "below the level")]
    public void BelowLevel() => OrderLog.LookedAt(_json, "A-1001", 3);

    private LambdaLogger LoggerOf(string format)
    {
        var environment = new RuntimeEnvironment(name => name switch
        {
            "AWS_LAMBDA_LOG_FORMAT" => format,
            "AWS_LAMBDA_FUNCTION_VERSION" => "7",
            _ => null,
        });
        var sink = new LogSink(environment, TimeProvider.System, _output);
        var function = new FunctionInstance(environment, TimeProvider.System, sink);
        var arn = LambdaArn.TryParse("arn:aws:lambda:eu-west-1:123456789012:function:orders:live");
        var deadline = TimeProvider.System.GetUtcNow().AddMinutes(15).ToUnixTimeMilliseconds();
        var context = new LambdaContext(function, "8f3c1b52-6a0e-4d9b-9c11-2f5f0a7be001", arn, traceId: null, deadline, CancellationToken.None);
        return new LambdaLogger(sink, context, category: null);
    }
}
