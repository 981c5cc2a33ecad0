using LambdaKit.Events.Json;

namespace LambdaKit.Logging;

/// <summary>Turns entries into log events, one after the other, in a buffer of its own.</summary>
internal sealed class LogEventBuffer : IDisposable
{
    /// <summary>CloudWatch's limit for an event, 256 KiB, of which it takes 26 bytes.</summary>
    public const int MaxEventBytes = 262_144 - 26;

    private const int LargestKept = 65_536;

    private readonly JsonWriter _writer = new();
    private JsonLayout? _json;

    /// <summary>Whether the buffer may be kept for the next entry.</summary>
    public bool IsSmall => _writer.Buffer.Length <= LargestKept;

    /// <summary>The event as it leaves the process; valid until the next.</summary>
    public ReadOnlySpan<byte> Compose(in LogEntry entry, string version, bool isJson, bool isFramed)
    {
        var headerLength = isFramed ? TelemetryFrame.HeaderLength : 0;
        _writer.Reset(headerLength);
        if (isJson)
        {
            _json ??= new JsonLayout();
            _json.Write(_writer, entry, version, MaxEventBytes, isTight: false);
            if (_writer.WrittenCount > MaxEventBytes)
            {
                _writer.Reset(headerLength);
                _json.Write(_writer, entry, version, MaxEventBytes, isTight: true);
            }
        }
        else
        {
            TextLayout.Write(_writer, entry, version, onOneLine: !isFramed, MaxEventBytes);
        }

        if (isFramed)
            TelemetryFrame.WriteHeader(_writer.Buffer, isJson, entry.Level, _writer.WrittenCount, entry.Timestamp);
        else
            Utf8Text.Write(_writer, "\n"u8);
        return _writer.Buffer.AsSpan(0, _writer.End);
    }

    /// <summary>Gives the buffer back to its pool.</summary>
    public void Dispose() => _writer.Dispose();
}
