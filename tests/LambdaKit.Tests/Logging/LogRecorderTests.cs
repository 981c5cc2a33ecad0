using LambdaKit.Logging;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Tests.Logging;

public sealed class LogRecorderTests : ILogRecorder
{
    private readonly List<(LogEntry Entry, KeyValuePair<string, object?>[] Parameters, object[] Scopes)> _recorded = [];

    [Fact]
    public void A_recorder_gets_the_entry_in_its_parts()
    {
        var clock = new ManualTimeProvider();
        var environment = TestContexts.Environment();
        var context = TestContexts.For("r", new LogSink(environment, clock, this), environment, clock);
        var logger = context.CreateLogger("c");
        var exception = new FormatException("f");

        using (logger.BeginScope("outer"))
        using (logger.BeginScope("inner"))
            logger.LogError(new EventId(7), exception, "Order {Id}", 3);
        logger.LogDebug("not recorded");

        var (entry, parameters, scopes) = Assert.Single(_recorded);
        Assert.Equal((clock.GetUtcNow(), LogLevel.Error, 7, "c", "Order 3"), (entry.Timestamp, entry.Level, entry.EventId.Id, entry.Category, entry.Message));
        Assert.Same(context, entry.Context);
        Assert.Same(exception, entry.Exception);
        Assert.Equal([KeyValuePair.Create("Id", (object?)3)], parameters);
        Assert.Equal(["outer", "inner"], scopes.Select(scope => scope.ToString()));
    }

    void ILogRecorder.Flush(LambdaContext context)
    {
    }

    void ILogRecorder.Record(in LogEntry entry, bool isBuffered) => _recorded.Add((entry, entry.CopyParameters(), entry.CopyScopes()));
}
