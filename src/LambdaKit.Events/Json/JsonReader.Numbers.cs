using System.Runtime.CompilerServices;

namespace LambdaKit.Events.Json;

public ref partial struct JsonReader
{
    /// <summary>The next value, a whole number (1.0 and 1e3 are whole) from −2³¹ to 2³¹−1.</summary>
    public int ReadInt32()
    {
        var isNegative = PeekByte() == '-';
        var number = _position;
        var value = ReadPlainInt64(isNegative);
        if (value != (int)value)
            throw Failure(number, "a number beyond the range of Int32");
        return (int)value;
    }

    /// <summary>The next value, a whole number (1.0 and 1e3 are whole) from −2⁶³ to 2⁶³−1.</summary>
    public long ReadInt64() => ReadPlainInt64(PeekByte() == '-');

    /// <summary>The next value, a number, exact, with its scale: up to 28 digits; what decimal can't hold exactly is an error.</summary>
    public decimal ReadDecimal()
    {
        var isNegative = PeekByte() == '-';
        var text = _text;
        var start = isNegative ? _position + 1 : _position;
        var i = start;
        var point = -1;
        var digits = 0L;
        var b = (byte)0;
        for (; (uint)i < (uint)text.Length; i++)
        {
            b = text[i];
            if ((uint)(b - '0') <= 9)
                digits = unchecked(digits * 10 + (b - '0'));
            else if (b == '.' && point < 0)
                point = i;
            else
                break;
        }

        // The usual spelling: few enough digits, no zero in front, digits on both sides of the point, no exponent.
        var whole = (point < 0 ? i : point) - start;
        if (i - start is > 0 and <= 18 && (whole == 1 || (whole > 1 && text[start] != '0')) && i - 1 != point && (b | 0x20) != 'e')
        {
            _position = i;
            return new decimal((int)digits, (int)(digits >> 32), 0, isNegative, (byte)(point < 0 ? 0 : i - point - 1));
        }

        return JsonNumber.TryGetDecimal(PeekNumber(out var end), out var value)
            ? Pass(end, value)
            : throw Failure(_position, "a number that decimal cannot hold exactly");
    }

    /// <summary>The next value, a number, rounded to the nearest double; one that would round to infinity is an error.</summary>
    public double ReadDouble()
    {
        var value = JsonNumber.GetDouble(PeekNumber(out var end));
        return double.IsFinite(value) ? Pass(end, value) : throw Failure(_position, "a number beyond the range of double");
    }

    /// <summary>The next value, a number, as it is spelled.</summary>
    public ReadOnlySpan<byte> ReadNumberText()
    {
        var number = PeekNumber(out var end);
        _position = end;
        return number;
    }

    /// <summary>The number at the position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long ReadPlainInt64(bool isNegative)
    {
        var text = _text;
        var start = isNegative ? _position + 1 : _position;
        var i = start;
        var value = 0L;
        var b = (byte)0;
        while ((uint)i < (uint)text.Length)
        {
            b = text[i];
            if ((uint)(b - '0') > 9)
                break;
            value = unchecked(value * 10 + (b - '0'));
            i++;
        }

        // The usual spelling: few enough digits, no zero in front, neither fraction nor exponent.
        if (i - start is > 0 and <= 18 && (text[start] != '0' || i - start == 1) && b != '.' && (b | 0x20) != 'e')
        {
            _position = i;
            return isNegative ? -value : value;
        }

        return ReadUnusualInt64();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private long ReadUnusualInt64() =>
        JsonNumber.TryGetInt64(PeekNumber(out var end), out var value, out var reason) ? Pass(end, value) : throw Failure(_position, reason);

    private ReadOnlySpan<byte> PeekNumber(out int end)
    {
        if (PeekByte() is not ((>= (byte)'0' and <= (byte)'9') or (byte)'-'))
            throw Expected("a number");
        end = ScanNumber(_position);
        return _text[_position..end];
    }

    private long Pass(int end, long value)
    {
        _position = end;
        return value;
    }

    private decimal Pass(int end, decimal value)
    {
        _position = end;
        return value;
    }

    private double Pass(int end, double value)
    {
        _position = end;
        return value;
    }

    /// <summary>The offset behind the number at an offset.</summary>
    private readonly int ScanNumber(int i)
    {
        var text = _text;
        if (text[i] == '-')
            i++;

        if (At(text, i) == '0')
        {
            i++;
            if ((uint)(At(text, i) - '0') <= 9)
                throw Failure(i, "a number with a leading zero");
        }
        else
        {
            i = ScanDigits(i);
        }

        if (At(text, i) == '.')
            i = ScanDigits(i + 1);

        if ((At(text, i) | 0x20) == 'e')
        {
            i++;
            if (At(text, i) is (byte)'+' or (byte)'-')
                i++;
            i = ScanDigits(i);
        }

        return i;
    }

    /// <summary>The offset behind the digits, one at least, at an offset.</summary>
    private readonly int ScanDigits(int i)
    {
        var text = _text;
        var start = i;
        while ((uint)i < (uint)text.Length && (uint)(text[i] - '0') <= 9)
            i++;
        if (i == start)
            throw Failure(i, i == text.Length ? "the text ends inside a number" : "a number with a digit missing");
        return i;
    }
}
