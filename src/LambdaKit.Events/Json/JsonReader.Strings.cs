using System.Runtime.CompilerServices;

namespace LambdaKit.Events.Json;

public ref partial struct JsonReader
{
    /// <summary>The next value, a string, unescaped.</summary>
    public string ReadString()
    {
        if (PeekByte() != '"')
            throw Expected("a string");

        var text = _text;
        var start = _position + 1;
        var end = JsonText.FindSpecial(text, start);
        if ((uint)end < (uint)text.Length && text[end] == '"')
        {
            _position = end + 1;
            return AsciiText.ToText(text.Slice(start, end - start));
        }

        end = ScanString(end, out var surplus, out _);
        _position = end + 1;
        return JsonText.ToString(text.Slice(start, end - start), end - start - surplus);
    }

    /// <summary>The next value, a string that comes again in every event, unescaped: where it was read before, that string once more.</summary>
    public string ReadRecurringString() => RecurringTexts.Get(ReadStringUtf8());

    /// <summary>The next value, a string, unescaped UTF-8, valid until the next call.</summary>
    public ReadOnlySpan<byte> ReadStringUtf8()
    {
        if (PeekByte() != '"')
            throw Expected("a string");

        var text = _text;
        var start = _position + 1;
        var end = JsonText.FindSpecial(text, start);
        if ((uint)end < (uint)text.Length && text[end] == '"')
        {
            _position = end + 1;
            return text.Slice(start, end - start);
        }

        var value = Unescape(start, ref end);
        _position = end;
        return value;
    }

    /// <summary>The next value, a string, unescaped, as an array of UTF-8: half of what the string would take.</summary>
    public byte[] ReadStringBytes()
    {
        if (PeekByte() != '"')
            throw Expected("a string");

        var start = _position + 1;
        var end = ScanString(JsonText.FindSpecial(_text, start), out _, out var escapeSurplus);
        _position = end + 1;
        var raw = _text[start..end];
        if (escapeSurplus == 0)
            return raw.ToArray();

        var bytes = new byte[raw.Length - escapeSurplus];
        JsonEscapes.Unescape(raw, bytes);
        return bytes;
    }

    /// <summary>The string that starts at one offset and is plain up to the other, which is moved behind the closing quote.</summary>
    private ReadOnlySpan<byte> Unescape(int start, scoped ref int position)
    {
        var end = ScanString(position, out _, out var escapeSurplus);
        position = end + 1;
        var raw = _text[start..end];
        if (escapeSurplus == 0)
            return raw;

        if (_scratch is null || _scratch.Length < raw.Length + JsonEscapes.Slack)
            _scratch = new byte[Math.Max(256, raw.Length + raw.Length / 2 + JsonEscapes.Slack)];
        return _scratch.AsSpan(0, JsonEscapes.Unescape(raw, _scratch));
    }

    /// <summary>Checks a string, from any place in it up to its closing quote, whose offset is returned.</summary>
    /// <param name="i">Where to start.</param>
    /// <param name="surplus">By how much the bytes outnumber the UTF-16 characters that they stand for.</param>
    /// <param name="escapeSurplus">By how much the bytes outnumber those of the text without escapes; 0 only when there is none.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly int ScanString(int i, out int surplus, out int escapeSurplus)
    {
        surplus = 0;
        escapeSurplus = 0;
        var text = _text;
        while (true)
        {
            var escapes = 0;
            i = JsonText.SkipPlainAndEscapes(text, i, ref escapes);
            surplus += escapes;
            escapeSurplus += escapes;
            if ((uint)i >= (uint)text.Length)
                break;

            var b = text[i];
            if (b == '"')
                return i;

            if (b == '\\')
            {
                if ((uint)(i + 1) >= (uint)text.Length)
                    break;
                if (JsonEscapes.Unescaped[text[i + 1]] != 0)
                {
                    i += 2;
                    surplus++;
                    escapeSurplus++;
                }
                else if (text[i + 1] == 'u')
                {
                    var escape = ScanUnicodeEscape(i, out var utf8Length);
                    i += escape;
                    surplus += escape == 6 ? 5 : 10;
                    escapeSurplus += escape - utf8Length;
                }
                else
                {
                    throw Failure(i, "an unknown escape in a string");
                }
            }
            else if (b >= 0x80)
            {
                var end = Utf8Sequences.Skip(text, i, ref surplus);
                if (end == i)
                    throw InvalidUtf8(i);
                i = end;
            }
            else if (b < 0x20)
            {
                throw Failure(i, "a control character in a string");
            }
            else
            {
                i++;
            }
        }

        throw Failure(text.Length, "the text ends inside a string");
    }

    /// <summary>The length of the escape at an offset: 6 bytes, or 12 for a pair of surrogates.</summary>
    private readonly int ScanUnicodeEscape(int i, out int utf8Length)
    {
        var unit = ScanHex(i + 2);
        utf8Length = unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
        if (unit is < 0xD800 or > 0xDFFF)
            return 6;

        if (unit <= 0xDBFF)
        {
            if (i + 6 >= _text.Length || i + 7 >= _text.Length && _text[i + 6] == '\\')
                throw Failure(_text.Length, "the text ends inside a string");
            if (_text[i + 6] == '\\' && _text[i + 7] == 'u' && ScanHex(i + 8) is >= 0xDC00 and <= 0xDFFF)
            {
                utf8Length = 4;
                return 12;
            }
        }

        throw Failure(i, "a lone surrogate");
    }

    private readonly int ScanHex(int i)
    {
        var unit = 0;
        for (var end = i + 4; i < end; i++)
        {
            if (i >= _text.Length)
                throw Failure(_text.Length, "the text ends inside a string");
            var digit = JsonEscapes.HexDigit(_text[i]);
            if (digit < 0)
                throw Failure(i, "a character that is no hexadecimal digit in an escape");
            unit = unit << 4 | digit;
        }

        return unit;
    }
}
