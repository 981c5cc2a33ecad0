using System.Buffers.Binary;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Logging;

/// <summary>The header of a log event on the telemetry pipe, all big-endian: four bytes kind and level, four the length, eight the time.</summary>
internal static class TelemetryFrame
{
    /// <summary>How many bytes the header takes.</summary>
    public const int HeaderLength = 16;

    private const uint Text = 0xA55A_0003;
    private const uint Json = 0xA55A_0002;

    public static void WriteHeader(Span<byte> header, bool isJson, LogLevel level, int length, DateTimeOffset timestamp)
    {
        BinaryPrimitives.WriteUInt32BigEndian(header, (isJson ? Json : Text) | LevelBits(level));
        BinaryPrimitives.WriteInt32BigEndian(header[4..], length);
        BinaryPrimitives.WriteInt64BigEndian(header[8..], (timestamp - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond);
    }

    // As Node's client sends them, so that the platform can filter text too.
    private static uint LevelBits(LogLevel level) => level switch
    {
        LogLevel.Trace => 0x04,
        LogLevel.Debug => 0x08,
        LogLevel.Information => 0x0C,
        LogLevel.Warning => 0x10,
        LogLevel.Error => 0x14,
        LogLevel.Critical => 0x18,
        _ => 0,
    };
}
