using System.Buffers.Text;

namespace LambdaKit.Events.Json;

public sealed partial class JsonWriter
{
    /// <summary>What a string needs beyond a byte for each character that is left: an escape or two characters beyond ASCII, and the closing quote.</summary>
    private const int RoomBeyond = 16;

    private static ReadOnlySpan<byte> Base64Digits => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8;

    /// <summary>A string; null is written as null. A lone surrogate becomes U+FFFD.</summary>
    public void WriteString(string? value)
    {
        if (value is null)
        {
            WriteNull();
            return;
        }

        var end = BeginString(value.Length);
        var copied = JsonText.CopyPlain(value.AsSpan(), ref _buffer[end]);
        if (copied < value.Length)
            end = WriteUnusual(value, copied, end);
        else
            end += copied;
        EndString(end);
    }

    /// <summary>A string given as valid UTF-8, to be escaped.</summary>
    public void WriteStringUtf8(ReadOnlySpan<byte> value)
    {
        var end = BeginString(value.Length);
        while (true)
        {
            var copied = JsonText.CopyPlain(value, ref _buffer[end]);
            end += copied;
            if (copied == value.Length)
                break;
            end += JsonEscapes.PutEscape(_buffer.AsSpan(end), value[copied]);
            value = value[(copied + 1)..];
            end = ReserveInString(end, value.Length);
        }

        EndString(end);
    }

    /// <summary>A string: the bytes in base64.</summary>
    public void WriteBase64(ReadOnlySpan<byte> value)
    {
        // From here on the vectors of the framework are worth their start.
        const int Large = 4096;

        var length = checked((int)(((long)value.Length + 2) / 3 * 4));
        var end = BeginString(length);
        var target = _buffer.AsSpan(end, length);
        if (value.Length >= Large)
            _ = Base64.EncodeToUtf8(value, target, out _, out _);
        else
            EncodeBase64(value, target);
        EndString(end + length);
    }

    private static void EncodeBase64(ReadOnlySpan<byte> value, Span<byte> target)
    {
        var i = 0;
        var j = 0;
        for (; i <= value.Length - 3; i += 3, j += 4)
        {
            var bits = value[i] << 16 | value[i + 1] << 8 | value[i + 2];
            target[j + 3] = Base64Digits[bits & 63];
            target[j + 2] = Base64Digits[bits >> 6 & 63];
            target[j + 1] = Base64Digits[bits >> 12 & 63];
            target[j] = Base64Digits[bits >> 18];
        }

        var rest = value.Length - i;
        if (rest == 0)
            return;

        var last = value[i] << 16 | (rest == 2 ? value[i + 1] << 8 : 0);
        target[j] = Base64Digits[last >> 18];
        target[j + 1] = Base64Digits[last >> 12 & 63];
        target[j + 2] = rest == 2 ? Base64Digits[last >> 6 & 63] : (byte)'=';
        target[j + 3] = (byte)'=';
    }

    /// <summary>Opens a string; where its text goes, with room for at least this many bytes, an escape or two characters, and the closing quote.</summary>
    private int BeginString(int length)
    {
        var end = Begin(checked(length + 1 + RoomBeyond));
        _buffer[end] = (byte)'"';
        return end + 1;
    }

    private void EndString(int end)
    {
        _buffer[end] = (byte)'"';
        _end = end + 1;
        _awaitsComma = true;
    }

    /// <summary>The same room as <see cref="BeginString"/> makes, within a string.</summary>
    private int ReserveInString(int end, int length)
    {
        length += RoomBeyond;
        if (_buffer.Length - end < length)
        {
            _end = end;
            Grow(length);
        }

        return end;
    }

    /// <summary>Writes the rest of a string that is not plain ASCII.</summary>
    private int WriteUnusual(ReadOnlySpan<char> value, int i, int end)
    {
        end += i;
        while (i < value.Length)
        {
            int c = value[i];
            if (c < 0x80)
            {
                if (c is < ' ' or '"' or '\\')
                {
                    end += JsonEscapes.PutEscape(_buffer.AsSpan(end), (byte)c);
                    i++;
                    end = ReserveInString(end, value.Length - i);
                }
                else
                {
                    var copied = JsonText.CopyPlain(value[i..], ref _buffer[end]);
                    i += copied;
                    end += copied;
                }

                continue;
            }

            // Up to three bytes for each character; the room for the rest of the string stays as it is.
            end = ReserveInString(end, value.Length - i);
            i++;
            var buffer = _buffer;
            if (c < 0x800)
            {
                buffer[end + 1] = (byte)(0x80 | c & 0x3F);
                buffer[end] = (byte)(0xC0 | c >> 6);
                end += 2;
                continue;
            }

            if (c is >= 0xD800 and <= 0xDFFF)
            {
                if (c <= 0xDBFF && i < value.Length && char.IsLowSurrogate(value[i]))
                {
                    c = 0x10000 + ((c & 0x3FF) << 10 | value[i] & 0x3FF);
                    i++;
                    buffer[end + 3] = (byte)(0x80 | c & 0x3F);
                    buffer[end + 2] = (byte)(0x80 | c >> 6 & 0x3F);
                    buffer[end + 1] = (byte)(0x80 | c >> 12 & 0x3F);
                    buffer[end] = (byte)(0xF0 | c >> 18);
                    end += 4;
                    continue;
                }

                c = 0xFFFD;
            }

            buffer[end + 2] = (byte)(0x80 | c & 0x3F);
            buffer[end + 1] = (byte)(0x80 | c >> 6 & 0x3F);
            buffer[end] = (byte)(0xE0 | c >> 12);
            end += 3;
        }

        return ReserveInString(end, 0);
    }
}
