using LambdaKit.Logging;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Tests.Logging;

public sealed class LogLevelTests
{
    [Theory]
    [InlineData("", LogLevel.Information)]
    [InlineData("loud", LogLevel.Information)]
    [InlineData("TRACE", LogLevel.Trace)]
    [InlineData("trce", LogLevel.Trace)]
    [InlineData("Debug", LogLevel.Debug)]
    [InlineData("INFO", LogLevel.Information)]
    [InlineData("Information", LogLevel.Information)]
    [InlineData(" warn ", LogLevel.Warning)]
    [InlineData("Warning", LogLevel.Warning)]
    [InlineData("error", LogLevel.Error)]
    [InlineData("FATAL", LogLevel.Critical)]
    [InlineData("Critical", LogLevel.Critical)]
    [InlineData("none", LogLevel.None)]
    public void The_level_is_read_in_every_spelling(string name, LogLevel level) => Assert.Equal(level, LogLevels.Parse(name));

    [Fact]
    public void Entries_below_the_level_are_not_even_formatted()
    {
        var log = new TestLog(("AWS_LAMBDA_LOG_LEVEL", "WARN"));
        var logger = log.For("r").Logger;
        var formatted = 0;

        foreach (var level in Enum.GetValues<LogLevel>())
            logger.Log(level, default, 0, null, (_, _) => $"{++formatted}");

        Assert.Equal(3, formatted);
        Assert.Equal(3, log.Output.Events.Count);
        Assert.False(logger.IsEnabled(LogLevel.Information));
        Assert.True(logger.IsEnabled(LogLevel.Warning));
        Assert.False(logger.IsEnabled(LogLevel.None));
    }

    [Fact]
    public void None_silences_the_runtime_too()
    {
        var log = new TestLog(("AWS_LAMBDA_LOG_LEVEL", "none"));

        log.Sink.Write(null, LogLevel.Critical, "m");

        Assert.Empty(log.Output.Events);
    }
}
