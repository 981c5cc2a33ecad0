using BenchmarkDotNet.Attributes;
using LambdaKit.Logging;
using LambdaKit.Runtime;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Benchmarks.Logging;

/// <summary>What <see cref="LoggingMiddleware"/> makes of an entry with two parameters, and of an invocation that logs nothing.</summary>
[MemoryDiagnoser]
public class LoggingMiddlewareBenchmarks
{
    private readonly DroppedLog _output = new();
    private readonly LoggingMiddleware _idle = new();
    private readonly LambdaDelegate _next = static _ => default;
    private readonly Setting _text;
    private readonly Setting _json;
    private readonly Setting _plain;
    private readonly Setting _patterns;
    private readonly Setting _buffered;
    private readonly Setting _none;

    public LoggingMiddlewareBenchmarks()
    {
        _text = SettingOf("Text", new LoggingOptions());
        _json = SettingOf("JSON", new LoggingOptions());
        _plain = SettingOf("JSON", new LoggingOptions { Redaction = new LogRedaction { Names = [], HidesEnvironmentSecrets = false } });
        _patterns = SettingOf("JSON", new LoggingOptions { Redaction = new LogRedaction { Patterns = [LogPattern.CardNumbers, LogPattern.BearerTokens, LogPattern.AwsKeys] } });
        _buffered = SettingOf("JSON", new LoggingOptions { Buffer = new LogBufferOptions() });
        _none = SettingOf("JSON", _idle);
    }

    [GlobalCleanup]
    public void Check()
    {
        var before = _output.Bytes;
        Text();
        Json();
        JsonPatterns();
        if (_output.Bytes == before)
            throw new InvalidOperationException("Nothing was logged.");
        Buffered();
        before = _output.Bytes;
        _buffered.Context.FlushLogBuffer();
        if (_output.Bytes == before)
            throw new InvalidOperationException("Nothing was kept.");
    }

    [Benchmark]
    public void Text() => OrderLog.Placed(_text.Logger, "A-1001", 3);

    [Benchmark]
    public void Json() => OrderLog.Placed(_json.Logger, "A-1001", 3);

    [Benchmark(Description = "JSON, nothing hidden")]
    public void JsonPlain() => OrderLog.Placed(_plain.Logger, "A-1001", 3);

    [Benchmark(Description = "JSON, three patterns")]
    public void JsonPatterns() => OrderLog.Placed(_patterns.Logger, "A-1001", 3);

    [Benchmark(Description = "filtered out")]
    public void FilteredOut() => OrderLog.LookedAt(_json.Logger, "A-1001", 3);

    [Benchmark(Description = "buffered")]
    public void Buffered() => OrderLog.LookedAt(_buffered.Logger, "A-1001", 3);

    [Benchmark(Description = "an invocation without an entry")]
    public ValueTask Idle() => _idle.InvokeAsync(_none.Invocation, _next);

    private Setting SettingOf(string format, LoggingOptions options) => SettingOf(format, new LoggingMiddleware(options));

    private Setting SettingOf(string format, LoggingMiddleware middleware)
    {
        var environment = new RuntimeEnvironment(name => name switch
        {
            "AWS_LAMBDA_LOG_FORMAT" => format,
            "AWS_LAMBDA_FUNCTION_VERSION" => "7",
            _ => null,
        })
        {
            Given = [new("AWS_SECRET_ACCESS_KEY", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"), new("AWS_SESSION_TOKEN", new string('t', 600))],
        };
        var sink = new LogSink(environment, TimeProvider.System, _output);
        var function = new FunctionInstance(environment, TimeProvider.System, sink);
        var arn = LambdaArn.TryParse("arn:aws:lambda:eu-west-1:123456789012:function:orders:live");
        var deadline = TimeProvider.System.GetUtcNow().AddMinutes(15).ToUnixTimeMilliseconds();
        var context = new LambdaContext(function, "8f3c1b52-6a0e-4d9b-9c11-2f5f0a7be001", arn, traceId: null, deadline, CancellationToken.None);
        var invocation = new NothingHandler().CreateInvocation();
        invocation.Begin(context, "{}"u8.ToArray());
        middleware.InvokeAsync(invocation, _next).AsTask().GetAwaiter().GetResult();
        return new Setting(context, context.Logger, invocation);
    }

    private sealed record Setting(LambdaContext Context, ILogger Logger, LambdaInvocation Invocation);

    private sealed class NothingHandler : LambdaRawHandler
    {
        protected override ValueTask<ReadOnlyMemory<byte>> HandleAsync(ReadOnlyMemory<byte> value, LambdaContext context, CancellationToken deadline) => default;
    }
}
