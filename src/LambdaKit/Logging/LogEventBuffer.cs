using LambdaKit.Events.Json;

namespace LambdaKit.Logging;

/// <summary>Turns entries into log events, one after the other, in a buffer of its own.</summary>
internal sealed class LogEventBuffer : IDisposable
{
    /// <summary>CloudWatch's limit for an event until April 2025, 256 KiB, of which it takes 26 bytes.</summary>
    public const int MaxEventBytes = 262_144 - 26;

    private const int LargestKept = 65_536;
    private const int MaxParts = 16;
    private const int MarkBytes = 32;
    private const int MaxPrefixBytes = 8_192;

    private readonly JsonWriter _writer = new();
    private JsonLayout? _json;
    private LogParameters? _parameters;
    private JsonWriter? _part;
    private int _prefixBytes;
    private int _partBytes;
    private int _textEnd;

    /// <summary>Whether the buffer may be kept for the next entry.</summary>
    public bool IsSmall => _writer.Buffer.Length <= LargestKept;

    /// <summary>Room for the names and values of the entry.</summary>
    public LogParameters Parameters => _parameters ??= new LogParameters();

    /// <summary>How many events the entry has become, each of which <see cref="ComposePart"/> gives; one, the one that was composed, for nearly all.</summary>
    public int PartCount { get; private set; }

    /// <summary>The event as it leaves the process; valid until the next. One that is larger than an event may be, which has <see cref="PartCount"/> parts, doesn't leave.</summary>
    public ReadOnlySpan<byte> Compose(in LogEntry entry, string version, bool isJson, bool isFramed)
    {
        var headerLength = isFramed ? TelemetryFrame.HeaderLength : 0;
        var maxBytes = entry.Rules?.MaxEventBytes ?? MaxEventBytes;
        PartCount = 1;
        _writer.Reset(headerLength);
        if (isJson)
        {
            _json ??= new JsonLayout();
            _json.Write(_writer, entry, version, maxBytes, isTight: false);
            if (_writer.WrittenCount > maxBytes)
            {
                _writer.Reset(headerLength);
                _json.Write(_writer, entry, version, maxBytes, isTight: true);
            }
        }
        else
        {
            _prefixBytes = TextLayout.Write(_writer, entry, version, onOneLine: !isFramed, entry.Rules is null ? maxBytes : MaxParts * (maxBytes - MaxPrefixBytes));
            if (entry.Rules is not null && _writer.WrittenCount > maxBytes)
                Split(maxBytes);
        }
        return Finish(_writer, entry, isJson, isFramed);
    }

    /// <summary>One of the parts of a text that is too large for one event: the columns, which part it is, and its piece of the message.</summary>
    public ReadOnlySpan<byte> ComposePart(int index, in LogEntry entry, bool isFramed)
    {
        var headerLength = isFramed ? TelemetryFrame.HeaderLength : 0;
        var body = _writer.Buffer.AsSpan(StartOf(index), StartOf(index + 1) - StartOf(index));
        _part ??= new JsonWriter();
        _part.Reset(headerLength);
        Utf8Text.Write(_part, _writer.Buffer.AsSpan(headerLength, _prefixBytes));
        Utf8Text.Write(_part, $"[part {index + 1} of {PartCount}] ", MarkBytes, onOneLine: true);
        Utf8Text.Write(_part, body);
        return Finish(_part, entry, isJson: false, isFramed);

        int StartOf(int part)
        {
            var start = headerLength + _prefixBytes + (part * _partBytes);
            var end = headerLength + _textEnd;
            if (start >= end)
                return end;
            // A character is in one part.
            while (part > 0 && (_writer.Buffer[start] & 0xC0) == 0x80)
                start--;
            return start;
        }
    }

    /// <summary>Gives the buffer back to its pool.</summary>
    public void Dispose()
    {
        _writer.Dispose();
        _part?.Dispose();
    }

    private void Split(int maxBytes)
    {
        _textEnd = _writer.WrittenCount;
        // Three bytes for a character that goes to the part before.
        _partBytes = maxBytes - _prefixBytes - MarkBytes - 3;
        PartCount = (_textEnd - _prefixBytes + _partBytes - 1) / _partBytes;
    }

    private static ReadOnlySpan<byte> Finish(JsonWriter writer, in LogEntry entry, bool isJson, bool isFramed)
    {
        if (isFramed)
            TelemetryFrame.WriteHeader(writer.Buffer, isJson, entry.Level, writer.WrittenCount, entry.Timestamp);
        else
            Utf8Text.Write(writer, "\n"u8);
        return writer.Buffer.AsSpan(0, writer.End);
    }
}
