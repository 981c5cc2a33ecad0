using System.Buffers.Binary;
using LambdaKit.Logging;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Tests.Logging;

public sealed class TelemetryFrameTests
{
    private static readonly DateTimeOffset Timestamp = DateTimeOffset.UnixEpoch.AddTicks(0x0001_0203_0405_0607 * TimeSpan.TicksPerMicrosecond);

    [Theory]
    [InlineData(LogLevel.None, false, "A55A0003")]
    [InlineData(LogLevel.Information, false, "A55A000F")]
    [InlineData(LogLevel.Error, false, "A55A0017")]
    [InlineData(LogLevel.None, true, "A55A0002")]
    [InlineData(LogLevel.Trace, true, "A55A0006")]
    [InlineData(LogLevel.Debug, true, "A55A000A")]
    [InlineData(LogLevel.Information, true, "A55A000E")]
    [InlineData(LogLevel.Warning, true, "A55A0012")]
    [InlineData(LogLevel.Error, true, "A55A0016")]
    [InlineData(LogLevel.Critical, true, "A55A001A")]
    public void The_header_holds_kind_and_level_then_length_then_microseconds(LogLevel level, bool isJson, string firstWord)
    {
        var frame = new byte[18];
        "hi"u8.CopyTo(frame.AsSpan(16));

        TelemetryFrame.WriteHeader(frame, isJson, level, 2, Timestamp);

        Assert.Equal(firstWord + "00000002" + "0001020304050607" + "6869", Convert.ToHexString(frame));
    }

    [Theory]
    [InlineData("json", 0xA55A_0012)]
    [InlineData("Text", 0xA55A_0013)]
    [InlineData("", 0xA55A_0013)]
    public void Header_and_body_leave_in_one_write_and_the_kind_follows_the_format(string format, uint firstWord)
    {
        var log = new TestLog(TestLog.Framed, ("AWS_LAMBDA_LOG_FORMAT", format));

        log.Sink.Write(null, LogLevel.Warning, "hi");

        var frame = Assert.Single(log.Output.Events);
        Assert.Equal(firstWord, BinaryPrimitives.ReadUInt32BigEndian(frame));
        Assert.Equal(frame.Length - 16, BinaryPrimitives.ReadInt32BigEndian(frame.AsSpan(4)));
        Assert.Equal(log.Clock.GetUtcNow().ToUnixTimeMilliseconds() * 1_000, BinaryPrimitives.ReadInt64BigEndian(frame.AsSpan(8)));
        Assert.NotEqual((byte)'\n', frame[^1]);
    }
}
