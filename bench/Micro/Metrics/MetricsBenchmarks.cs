using BenchmarkDotNet.Attributes;
using LambdaKit.Benchmarks.Logging;
using LambdaKit.Benchmarks.Pipeline;
using LambdaKit.Logging;
using LambdaKit.Metrics;
using LambdaKit.Runtime;

namespace LambdaKit.Benchmarks.Metrics;

/// <summary>What the middleware adds to an invocation, from the context to the bytes that leave the process. The context itself is in every figure, also in the baseline.</summary>
[MemoryDiagnoser]
public class MetricsBenchmarks
{
    private static readonly LambdaDelegate Nothing = static _ => default;

    private static readonly LambdaDelegate OneMetric = static invocation =>
    {
        invocation.Context.Metrics.Add("Placed", 1, MetricUnit.Count);
        return default;
    };

    private static readonly LambdaDelegate HundredValues = static invocation =>
    {
        var metrics = invocation.Context.Metrics;
        for (var i = 0; i < 100; i++)
            metrics.Add("Placed", i, MetricUnit.Count);
        return default;
    };

    private readonly DroppedLog _output = new();
    private readonly Function _none;
    private readonly Function _idle;
    private readonly Function _plain;
    private readonly Function _standard;
    private readonly Function _meters;

    public MetricsBenchmarks()
    {
        _none = new(_output, null);
        _idle = new(_output, new MetricsOptions { Namespace = "Shop", BuiltIn = BuiltInMetrics.None });
        _plain = new(_output, new MetricsOptions { Namespace = "Shop", BuiltIn = BuiltInMetrics.None });
        _standard = new(_output, new MetricsOptions { Namespace = "Shop" });
        _meters = new(_output, new MetricsOptions { Namespace = "Shop", BuiltIn = BuiltInMetrics.None, Meters = ["None"] });
    }

    [GlobalCleanup]
    public void Check()
    {
        var before = _output.Bytes;
        OneMetricWritten();
        if (_output.Bytes == before)
            throw new InvalidOperationException("Nothing was written.");
    }

    [Benchmark(Baseline = true, Description = "no middleware")]
    public void Without() => _none.Run(Nothing);

    [Benchmark(Description = "idle")]
    public void Idle() => _idle.Run(Nothing);

    [Benchmark(Description = "idle, listening to meters")]
    public void Listening() => _meters.Run(Nothing);

    [Benchmark(Description = "one metric")]
    public void OneMetricWritten() => _plain.Run(OneMetric);

    [Benchmark(Description = "built-in metrics")]
    public void BuiltIn() => _standard.Run(Nothing);

    [Benchmark(Description = "one metric of 100 values")]
    public void HundredValuesWritten() => _plain.Run(HundredValues);

    private sealed class Function
    {
        private readonly FunctionInstance _function;
        private readonly MetricsMiddleware? _middleware;
        private readonly LambdaInvocation _invocation = new PingHandler().CreateInvocation();

        public Function(ILogOutput output, MetricsOptions? options)
        {
            var environment = new RuntimeEnvironment(static name => name switch
            {
                "AWS_LAMBDA_FUNCTION_NAME" => "orders",
                "AWS_LAMBDA_FUNCTION_VERSION" => "7",
                _ => null,
            });
            _function = new FunctionInstance(environment, TimeProvider.System, new LogSink(environment, TimeProvider.System, output));
            _middleware = options is null ? null : new MetricsMiddleware(options);
        }

        public void Run(LambdaDelegate handle)
        {
            _invocation.Begin(new LambdaContext(_function, "8f3c1b52-6a0e-4d9b-9c11-2f5f0a7be001", arn: null, traceId: null, 253_402_300_799_999, CancellationToken.None), default);
            Complete(_middleware is null ? handle(_invocation) : _middleware.InvokeAsync(_invocation, handle));
        }

        private static void Complete(ValueTask running)
        {
            if (!running.IsCompletedSuccessfully)
                throw new InvalidOperationException("The invocation is not over.");
            running.GetAwaiter().GetResult();
        }
    }
}
