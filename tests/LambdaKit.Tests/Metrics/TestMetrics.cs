using System.Text.Json;
using LambdaKit.Logging;
using LambdaKit.Metrics;
using LambdaKit.Runtime;
using LambdaKit.Tests.Logging;

namespace LambdaKit.Tests.Metrics;

/// <summary>A function with the middleware, and the log events that its invocations write.</summary>
internal sealed class TestMetrics
{
    private readonly RuntimeEnvironment _environment;
    private readonly LogSink _sink;
    private readonly RecordingOutput _output = new();

    public TestMetrics(MetricsOptions? options = null, params (string Name, string Value)[] variables)
    {
        _environment = TestContexts.Environment([("AWS_LAMBDA_FUNCTION_NAME", "orders"), ("AWS_LAMBDA_FUNCTION_VERSION", "42"), .. variables]);
        _sink = new LogSink(_environment, Clock, _output);
        Function = new FunctionInstance(_environment, Clock, _sink);
        Middleware = new MetricsMiddleware(options ?? Plain());
    }

    public ManualTimeProvider Clock { get; } = new();

    public FunctionInstance Function { get; }

    public MetricsMiddleware Middleware { get; }

    /// <summary>All log events as they left the process.</summary>
    public List<byte[]> Events => _output.Events;

    /// <summary>Those that are metrics, read.</summary>
    public JsonElement[] Documents
    {
        get
        {
            lock (_output.Events)
                return [.. _output.Events.Where(logEvent => logEvent[0] == '{').Select(logEvent => JsonDocument.Parse(logEvent).RootElement).Where(document => document.TryGetProperty("_aws", out _))];
        }
    }

    public JsonElement Single => Assert.Single(Documents);

    /// <summary>Options that measure nothing by themselves.</summary>
    public static MetricsOptions Plain() => new() { Namespace = "Shop", BuiltIn = BuiltInMetrics.None };

    public LambdaContext For(string requestId, string? alias = null, CancellationToken deadline = default)
    {
        var arn = LambdaArn.TryParse($"arn:aws:lambda:eu-west-1:123456789012:function:orders{(alias is null ? "" : $":{alias}")}");
        return new LambdaContext(Function, requestId, arn, traceId: null, 253_402_300_799_999, deadline);
    }

    /// <summary>Runs one invocation that measures.</summary>
    public TestMetrics Run(Action<LambdaMetrics> measure, string? alias = null)
    {
        var running = RunAsync(context =>
        {
            measure(context.Metrics);
            return ValueTask.CompletedTask;
        }, For("request-1", alias));
        Assert.True(running.IsCompleted);
        running.GetAwaiter().GetResult();
        return this;
    }

    public Task RunAsync(Func<LambdaContext, ValueTask> handle, LambdaContext context) => RunOnceAsync(handle, context).AsTask();

    private ValueTask<ReadOnlyMemory<byte>> RunOnceAsync(Func<LambdaContext, ValueTask> handle, LambdaContext context) =>
        new DelegateHandler(async (payload, given) =>
        {
            await handle(given);
            return payload;
        }).With(Middleware).InvokeAsync("{}"u8.ToArray(), context);
}
