using System.Text;
using LambdaKit.Logging;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Tests.Logging;

public sealed class TextLogTests
{
    [Fact]
    public void A_line_has_time_and_request_id_and_level_and_version_with_alias_and_message()
    {
        var log = new TestLog();
        log.Clock.Advance(TimeSpan.FromMilliseconds(7));

        log.For("req-1", alias: "live").Logger.LogWarning("Order {Id} is {Size} too large", "Ä-7 €\U0001F600", 3);

        Assert.Equal("2026-01-31T02:00:00.007Z\treq-1\tWARN\t42:live\tOrder Ä-7 €\U0001F600 is 3 too large\n", log.Output.Single);
    }

    [Theory]
    [InlineData(LogLevel.Trace, "TRACE")]
    [InlineData(LogLevel.Debug, "DEBUG")]
    [InlineData(LogLevel.Information, "INFO")]
    [InlineData(LogLevel.Warning, "WARN")]
    [InlineData(LogLevel.Error, "ERROR")]
    [InlineData(LogLevel.Critical, "FATAL")]
    public void Outside_of_an_invocation_the_request_id_is_empty_and_there_is_no_alias(LogLevel level, string name)
    {
        var log = new TestLog(("AWS_LAMBDA_LOG_LEVEL", "TRACE"));

        log.Sink.Write(null, level, "m");

        Assert.Equal($"2026-01-31T02:00:00.000Z\t\t{name}\t42\tm\n", log.Output.Single);
    }

    [Fact]
    public void On_standard_output_line_breaks_do_not_split_an_event()
    {
        var log = new TestLog();

        log.Sink.Write(null, LogLevel.Error, "a\nb\r\nc\rd", new HostileException("e\nf", "at A.B()"));

        Assert.EndsWith("\ta\rb\rc\rd\re\rf\rat A.B()\n", log.Output.Single);
    }

    [Fact]
    public void In_a_frame_line_breaks_stay()
    {
        var log = new TestLog(TestLog.Framed);

        log.Sink.Write(null, LogLevel.Error, "a\nb\r\nc", new HostileException("e\nf", "at A.B()"));

        Assert.EndsWith("\ta\nb\r\nc\ne\nf\nat A.B()", Encoding.UTF8.GetString(Assert.Single(log.Output.Events).AsSpan(16)));
    }

    [Fact]
    public void A_lone_surrogate_becomes_a_replacement_character()
    {
        var log = new TestLog();

        log.Sink.Write(null, LogLevel.Error, "a\uD800b\uDC00");

        Assert.EndsWith("\ta\uFFFDb\uFFFD\n", log.Output.Single);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("€")]
    [InlineData("\U0001F600")]
    public void An_entry_that_is_too_large_for_one_event_is_cut_and_says_so(string unit)
    {
        var log = new TestLog();

        log.Sink.Write(null, LogLevel.Error, string.Concat(Enumerable.Repeat(unit, 300_000)), new HostileException(string.Concat(Enumerable.Repeat(unit, 300_000))));

        Assert.InRange(Assert.Single(log.Output.Events).Length, 260_000, LogEventBuffer.MaxEventBytes + 1);
        Assert.Equal(2, log.Output.Single.Split("… [cut, ").Length - 1);
    }

    [Fact]
    public void An_exception_whose_text_cannot_be_had_is_told_all_the_same()
    {
        var log = new TestLog();

        log.Sink.Write(null, LogLevel.Error, "thrower", new HostileException { Throws = true });
        log.Sink.Write(null, LogLevel.Error, "cycle", ExceptionTrees.Cycle());
        log.Sink.Write(null, LogLevel.Error, "deep", ExceptionTrees.Chain(100_000));

        Assert.Equal(3, log.Output.Events.Count);
        Assert.EndsWith(
            "HostileException: [The exception's message could not be read: InvalidOperationException]\n", Encoding.UTF8.GetString(log.Output.Events[0]));
        Assert.EndsWith("\tcycle\rInvalidOperationException: outer\r ---> InvalidOperationException: inner\n", Encoding.UTF8.GetString(log.Output.Events[1]));
    }
}
