using LambdaKit.Logging;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Tests.Logging;

public sealed class LogAllocationTests
{
    private static readonly List<KeyValuePair<string, object?>> State = [KeyValuePair.Create("Id", (object?)"a-7"), KeyValuePair.Create("Count", (object?)3)];

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void An_entry_allocates_nothing_of_our_own(bool isJson, bool isFramed)
    {
        var environment = TestContexts.Environment(
            ("AWS_LAMBDA_FUNCTION_VERSION", "42"), ("AWS_LAMBDA_LOG_FORMAT", isJson ? "JSON" : "Text"), ("_LAMBDA_TELEMETRY_LOG_FD", isFramed ? "3" : ""));
        var sink = new LogSink(environment, TimeProvider.System, new NoOutput());
        var logger = TestContexts.For("r", sink, environment, TimeProvider.System, alias: "live").Logger;
        LogOften(logger, 100);

        // On a busy machine the JIT may come in between once.
        var runs = Enumerable.Range(0, 3).Select(_ => Measure(logger)).ToList();

        Assert.Contains(0, runs);
    }

    private static long Measure(ILogger logger)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        LogOften(logger, 1_000);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void LogOften(ILogger logger, int count)
    {
        for (var i = 0; i < count; i++)
            logger.Log(LogLevel.Information, new EventId(7, "Named"), State, null, static (_, _) => "Order a-7 has 3 lines");
    }

    private sealed class NoOutput : ILogOutput
    {
        public void Write(ReadOnlySpan<byte> logEvent)
        {
        }
    }
}
