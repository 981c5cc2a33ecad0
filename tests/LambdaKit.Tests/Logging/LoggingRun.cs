using LambdaKit.Logging;
using LambdaKit.Runtime;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Tests.Logging;

/// <summary>Invocations of a function with <see cref="LoggingMiddleware"/>, and the log events that it has written.</summary>
internal sealed class LoggingRun
{
    private readonly LoggingMiddleware _middleware;
    private readonly RuntimeEnvironment _environment;
    private readonly FunctionInstance _function;

    public LoggingRun(LoggingOptions options, params (string Name, string Value)[] variables)
    {
        _middleware = new LoggingMiddleware(options);
        _environment = TestContexts.Environment([("AWS_LAMBDA_FUNCTION_VERSION", "42"), .. variables]);
        _function = new FunctionInstance(_environment, Clock, new LogSink(_environment, Clock, Output));
    }

    public ManualTimeProvider Clock { get; } = new();

    public RecordingOutput Output { get; } = new();

    public FunctionInstance Function => _function;

    public LambdaContext Context(string requestId = "r", string? traceId = null, CancellationToken deadline = default) =>
        new(_function, requestId, LambdaArn.TryParse("arn:aws:lambda:eu-west-1:123456789012:function:orders:live"), traceId, 253_402_300_799_999, deadline);

    /// <summary>One invocation, as the loop of the runtime runs it: the failure is logged, and the log is ended.</summary>
    public async Task<LambdaContext> InvokeAsync(Func<LambdaContext, ValueTask> handle, LambdaContext? context = null)
    {
        context ??= Context();
        var handler = new DelegateHandler(async (payload, own) =>
        {
            await handle(own);
            return payload;
        }).With(_middleware);
        try
        {
            await handler.InvokeAsync("{}"u8.ToArray(), context);
        }
        catch (Exception exception)
        {
            _function.Log.Write(context, LogLevel.Error, "The invocation failed.", exception);
        }
        _function.EndLog(context);
        return context;
    }

    public LambdaContext Invoke(Action<LambdaContext> handle, LambdaContext? context = null)
    {
        var running = InvokeAsync(
            own =>
            {
                handle(own);
                return default;
            },
            context);
        Assert.True(running.IsCompletedSuccessfully);
        return running.Result;
    }

    /// <summary>The messages of the JSON entries so far.</summary>
    public IEnumerable<string> Messages => Output.Entries.Select(entry => entry.GetProperty("message").GetString()!); // Every entry has one.
}
