using LambdaKit.Logging;
using LambdaKit.Testing;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Tests.Logging;

public sealed class LoggingLevelTests
{
    [Theory]
    [InlineData("Orders", LogLevel.Debug)]
    [InlineData("orders.purge", LogLevel.Trace)]
    [InlineData("Orders.Purge.Step", LogLevel.Trace)]
    [InlineData("Other", LogLevel.Information)]
    [InlineData("Silent.Thing", LogLevel.None)]
    [InlineData(null, LogLevel.Information)]
    public void The_longest_beginning_of_a_category_counts(string? category, LogLevel minimum)
    {
        var run = new LoggingRun(new LoggingOptions
        {
            Levels = new Dictionary<string, LogLevel> { ["Orders"] = LogLevel.Debug, ["Orders.Purge"] = LogLevel.Trace, ["Silent"] = LogLevel.None },
        });
        LogLevel[] written = [];

        run.Invoke(context =>
        {
            var logger = category is null ? context.Logger : context.CreateLogger(category);
            written = [.. Enum.GetValues<LogLevel>().Where(logger.IsEnabled)];
            foreach (var level in Enum.GetValues<LogLevel>())
                logger.Log(level, "m");
        });

        Assert.Equal(Enum.GetValues<LogLevel>().Where(level => level >= minimum && level != LogLevel.None), written);
        Assert.Equal(written.Length, run.Output.Events.Count);
    }

    [Fact]
    public void Nothing_below_the_level_that_Lambda_filters_by_leaves_and_one_line_says_so()
    {
        var run = new LoggingRun(
            new LoggingOptions { MinimumLevel = LogLevel.Warning, Levels = new Dictionary<string, LogLevel> { ["A"] = LogLevel.Trace }, SampleRate = 1 },
            TestLog.Json, ("AWS_LAMBDA_LOG_LEVEL", "INFO"));

        for (var i = 0; i < 2; i++)
            run.Invoke(context => Log(context.CreateLogger("A")));
        run.Invoke(context => Log(context.Logger));

        Assert.Contains("from Trace on, and Lambda drops those below AWS_LAMBDA_LOG_LEVEL, 'INFO'", run.Messages.First());
        Assert.Equal(["Information", "Warning", "Information", "Warning", "Information", "Warning"], run.Messages.Skip(1));

        static void Log(ILogger logger)
        {
            foreach (var level in (LogLevel[])[LogLevel.Trace, LogLevel.Debug, LogLevel.Information, LogLevel.Warning])
                logger.Log(level, "{Level}", level);
        }
    }

    [Fact]
    public void Where_Lambda_does_not_filter_the_options_may_go_below_information()
    {
        var run = new LoggingRun(new LoggingOptions { MinimumLevel = LogLevel.Debug }, TestLog.Json);

        run.Invoke(context => context.Logger.LogDebug("d"));

        Assert.Equal(["d"], run.Messages);
    }

    [Theory]
    [InlineData("AWS_LAMBDA_LOG_LEVEL", "loud", "The log level 'loud' in AWS_LAMBDA_LOG_LEVEL is not known")]
    [InlineData("AWS_LAMBDA_LOG_FORMAT", "xml", "The log format 'xml' in AWS_LAMBDA_LOG_FORMAT is not known")]
    public void A_level_or_a_format_that_is_not_known_is_the_default_and_one_line_says_so(string name, string value, string warning)
    {
        var log = new TestLog((name, value));

        for (var i = 0; i < 3; i++)
        {
            log.For("r").Logger.LogDebug("d");
            log.For("r").Logger.LogInformation("i");
        }

        Assert.Equal(4, log.Output.Events.Count);
        Assert.Contains(warning, log.Output.Lines[0]);
        Assert.Contains("\tWARN\t", log.Output.Lines[0]);
        Assert.All(log.Output.Lines.Skip(1), line => Assert.EndsWith("\ti\n", line));
    }

    [Theory]
    [InlineData(" Json ")]
    [InlineData("JSON")]
    [InlineData("json")]
    public void The_format_is_read_in_any_spelling(string format)
    {
        var log = new TestLog(("AWS_LAMBDA_LOG_FORMAT", format));

        log.For("r").Logger.LogInformation("i");

        Assert.Equal("i", log.Single.GetProperty("message").GetString());
    }

    [Fact]
    public void All_mistakes_in_the_options_are_told_at_once()
    {
        var options = new LoggingOptions
        {
            SampleRate = 1.5, MaxEventBytes = 1, MinimumLevel = (LogLevel)9, Levels = new Dictionary<string, LogLevel> { [""] = LogLevel.Debug },
            Keys = new Dictionary<string, object?> { [""] = 1 }, Buffer = new LogBufferOptions { MaxBytes = 1 },
        };

        var thrown = Assert.Throws<ArgumentException>(() => new LoggingMiddleware(options));

        foreach (var what in (string[])["SampleRate is 1.5", "MaxEventBytes is 1,", "MinimumLevel is 9", "Levels has ''", "Keys has an empty name", "Buffer.MaxBytes is 1,"])
            Assert.Contains(what, thrown.Message, StringComparison.Ordinal);
    }

    // The numbers that docs/middleware.md gives, made by another program (Python).
    [Theory]
    [InlineData("1-6956620d-5759e988bd862e3fe1be46a9", 0.3579462705219335)]
    [InlineData("1-58406520-a006649127e371903a2de979", 0.11945684290556335)]
    [InlineData("8f507cfc-6c1a-4d5e-9a3b-000000000001", 0.9859322378670554)]
    [InlineData("", 0.93676944839044)]
    public void The_number_of_a_trace_is_the_documented_one(string id, double number) => Assert.Equal(number, LogSampling.NumberOf(id));

    [Theory]
    [InlineData("Root=1-a-b;Parent=c;Sampled=1", "1-a-b")]
    [InlineData("Sampled=0; Root=1-a-b", "1-a-b")]
    [InlineData("Self=1-x;Root=1-a-b;Lineage=d", "1-a-b")]
    [InlineData("Root=", "request")]
    [InlineData("garbage", "request")]
    [InlineData("", "request")]
    [InlineData(null, "request")]
    public void A_trace_is_known_by_its_root_and_without_one_by_the_request(string? header, string id) => Assert.Equal(id, LogSampling.IdOf(header, "request").ToString());

    [Fact]
    public void The_functions_of_a_trace_decide_alike_and_the_rate_is_kept()
    {
        var sampled = 0;
        for (var i = 0; i < 2_000; i++)
        {
            var traceId = $"Root=1-{i:x8}-5759e988bd862e3fe1be46a9;Parent=";
            var one = FakeLambdaContext.For("one").WithTraceId(traceId + "1;Sampled=0").Context;
            var other = FakeLambdaContext.For("other").WithTraceId(traceId + "2").WithRequestId($"{i}").Context;

            var first = LogSampling.IsSampled(one.TraceId, one.RequestId, 0.25);
            Assert.Equal(first, LogSampling.IsSampled(other.TraceId, other.RequestId, 0.25));
            sampled += first ? 1 : 0;
        }

        Assert.InRange(sampled, 400, 600);
    }

    [Theory]
    [InlineData(1.0, 1)]
    [InlineData(0.0, 0)]
    public void In_a_sampled_trace_debug_entries_are_written(double rate, int count)
    {
        var run = new LoggingRun(new LoggingOptions { SampleRate = rate }, TestLog.Json);

        run.Invoke(context =>
        {
            context.Logger.LogTrace("t");
            context.Logger.LogDebug("d");
        });

        Assert.Equal(Enumerable.Repeat("d", count), run.Messages);
    }
}
