using LambdaKit.Logging;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Tests.Logging;

public sealed partial class GeneratedLogAllocationTests
{
    private const int Count = 500;

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(true, true, false)]
    [InlineData(false, true, true)]
    [InlineData(true, true, true)]
    public void A_generated_message_with_values_allocates_no_more_than_the_generated_code_itself(bool isJson, bool hasMiddleware, bool isBuffered)
    {
        var environment = TestContexts.Environment(("AWS_LAMBDA_LOG_FORMAT", isJson ? "JSON" : "Text"), ("MY_TOKEN", "hunter2-hunter2"));
        var sink = new LogSink(environment, TimeProvider.System, new NoOutput());
        var context = TestContexts.For("r", sink, environment, TimeProvider.System, alias: "live");
        if (hasMiddleware)
        {
            var options = new LoggingOptions { Buffer = isBuffered ? new LogBufferOptions() : null, MinimumLevel = isBuffered ? LogLevel.Error : LogLevel.Information };
            var running = new DelegateHandler((payload, _) => new(payload)).With(new LoggingMiddleware(isBuffered ? WithDebug(options) : options)).InvokeAsync("{}"u8.ToArray(), context).AsTask();
            Assert.True(running.IsCompletedSuccessfully);
        }
        var readsValues = isJson || hasMiddleware;
        ILogger own = context.Logger;
        ILogger reference = new ReferenceLogger(readsValues);
        _ = (Measure(own), Measure(reference));

        var (ours, theirs) = (Measure(own), Measure(reference));

        Assert.True(theirs > 0);
        Assert.Equal(theirs, ours);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_middleware_allocates_nothing_in_an_invocation_that_logs_nothing(bool hasBuffer)
    {
        var environment = TestContexts.Environment();
        var sink = new LogSink(environment, TimeProvider.System, new NoOutput());
        var middleware = new LoggingMiddleware(new LoggingOptions { Buffer = hasBuffer ? new LogBufferOptions() : null, SampleRate = 0.1 });
        var context = TestContexts.For("r", sink, environment, TimeProvider.System);
        var handler = new DelegateHandler((payload, _) => new(payload));
        var invocation = handler.CreateInvocation();
        invocation.Begin(context, "{}"u8.ToArray());
        LambdaDelegate next = static _ => default;
        Run(100);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Run(1_000);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Run(int count)
        {
            for (var i = 0; i < count; i++)
            {
                Finish(middleware.InvokeAsync(invocation, next));
                context.Function.EndLog(context);
            }
        }
    }

    private static void Finish(ValueTask running) => Assert.True(running.IsCompletedSuccessfully);

    private static LoggingOptions WithDebug(LoggingOptions options) => new() { Buffer = new LogBufferOptions { Level = LogLevel.Information }, MinimumLevel = options.MinimumLevel };

    private static long Measure(ILogger logger)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Count; i++)
            Placed(logger, 1_001, 3.5, i % 2 == 0);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Order {OrderId} of {Price} is {IsPaid}")]
    private static partial void Placed(ILogger logger, int orderId, double price, bool isPaid);

    private sealed class NoOutput : ILogOutput
    {
        public void Write(ReadOnlySpan<byte> logEvent)
        {
        }
    }

    /// <summary>Makes the message and, if asked to, reads the values, as any logger must.</summary>
    private sealed class ReferenceLogger(bool readsValues) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            _ = formatter(state, exception);
            if (!readsValues)
                return;
            var box = ReusedBox<TState>.Take(state);
            var list = (IReadOnlyList<KeyValuePair<string, object?>>)box!; // The state of a generated message is one.
            for (var i = 0; i < list.Count; i++)
                _ = list[i];
            ReusedBox<TState>.Return(box);
        }
    }
}
