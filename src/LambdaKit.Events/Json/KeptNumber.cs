using LambdaKit.Events.Text;

namespace LambdaKit.Events.Json;

/// <summary>A number, or a text that holds one. The usual spellings are packed into 64 bits, at no allocation; anything else is kept as it came.</summary>
internal readonly struct KeptNumber
{
    // Bit 0: there is a number; bit 1: it is a text in JSON; bits 2 to 6: how many digits stand behind the point; above, all digits, with the sign.
    private const int IsPacked = 1;
    private const int IsText = 2;
    private const int DecimalsShift = 2;
    private const int DecimalsMask = 31;
    private const int DigitsShift = 7;
    private const long MaxDigits = long.MaxValue >> DigitsShift;

    /// <summary>Two quotes, a sign, a zero and a point around 17 digits, and more than enough zeros.</summary>
    private const int LongestSpelling = 64;

    private readonly KeptJson _kept;
    private readonly long _packed;

    private KeptNumber(KeptJson kept) => _kept = kept;

    private KeptNumber(long packed) => _packed = packed;

    public static KeptNumber ReadFrom(ref JsonReader reader) => reader.PeekKind() switch
    {
        JsonKind.Number => From(reader.ReadNumberText(), isText: false),
        JsonKind.String => From(reader.ReadStringUtf8(), isText: true),
        _ => new(new KeptJson(reader.ReadRaw().ToArray())),
    };

    /// <summary>A number as it is spelled.</summary>
    public static KeptNumber From(ReadOnlySpan<byte> spelling, bool isText)
    {
        var packed = Pack(spelling);
        if (packed != 0)
            return new(isText ? packed | IsText : packed);

        return new(isText ? new KeptJson(Utf8Text.ToText(spelling)) : new KeptJson(spelling.ToArray()));
    }

    /// <summary>A whole number.</summary>
    public static KeptNumber From(long number, bool isText) => number == long.MinValue ? From("-9223372036854775808"u8, isText) : From(number, decimals: 0, isText);

    /// <summary>A number given by its digits, and how many of them stand behind the point.</summary>
    public static KeptNumber From(long digits, int decimals, bool isText)
    {
        Span<byte> spelling = stackalloc byte[LongestSpelling];
        var start = Spell(Math.Abs(digits), isNegative: digits < 0, decimals, spelling);
        return From(spelling[start..], isText);
    }

    public void WriteTo(JsonWriter writer)
    {
        if (_packed == 0)
        {
            _kept.WriteTo(writer);
            return;
        }

        var digits = _packed >> DigitsShift;
        var isText = (_packed & IsText) != 0;
        Span<byte> spelling = stackalloc byte[LongestSpelling];
        spelling[^1] = (byte)'"';
        var start = Spell(Math.Abs(digits), digits < 0, (int)(_packed >> DecimalsShift) & DecimalsMask, spelling[..^1]);
        if (isText)
            spelling[--start] = (byte)'"';
        writer.WriteRaw(isText ? spelling[start..] : spelling[start..^1]);
    }

    /// <summary>The digits, with the sign, and how many of them stand behind the point; false when the number is not a packed one.</summary>
    public bool TryGet(out long digits, out int decimals)
    {
        digits = _packed >> DigitsShift;
        decimals = (int)(_packed >> DecimalsShift) & DecimalsMask;
        return _packed != 0;
    }

    /// <summary>The number when it is whole and of 64 bits, however it is spelled: <c>1</c>, <c>1.0</c>, <c>"1"</c>.</summary>
    public bool TryGetWhole(out long value)
    {
        if (!TryGet(out value, out var decimals))
            return NumberText.IsNumber(GetSpelling()) && JsonNumber.TryGetInt64(GetSpelling(), out value, out _);

        for (; decimals > 0; decimals--)
        {
            if (value % 10 != 0)
                return false;

            value /= 10;
        }

        return true;
    }

    /// <summary>The spelling of a number that is not packed, or of what should be one: its text, or its JSON.</summary>
    public ReadOnlySpan<byte> GetSpelling() => _kept.Raw is { } raw ? raw : _kept.Text is { } text ? Utf8Text.ToBytes(text) : default;

    /// <summary>Packs a number; 0 if it has an exponent, zeros in front, no digit on one side of the point, or too many digits.</summary>
    private static long Pack(ReadOnlySpan<byte> spelling)
    {
        var first = !spelling.IsEmpty && spelling[0] == '-' ? 1 : 0;
        long digits = 0;
        var point = -1;
        for (var i = first; i < spelling.Length; i++)
        {
            var digit = spelling[i] - '0';
            if (digit is >= 0 and <= 9)
            {
                if (digits > (MaxDigits - 9) / 10)
                    return 0;
                digits = digits * 10 + digit;
            }
            else if (spelling[i] == '.' && point < 0)
            {
                point = i;
            }
            else
            {
                return 0;
            }
        }

        var whole = (point < 0 ? spelling.Length : point) - first;
        var decimals = point < 0 ? 0 : spelling.Length - point - 1;
        if (whole == 0 || (whole > 1 && spelling[first] == '0') || (point >= 0 && decimals == 0) || decimals > DecimalsMask || (first == 1 && digits == 0))
            return 0;

        return (first == 1 ? -digits : digits) << DigitsShift | (long)decimals << DecimalsShift | IsPacked;
    }

    /// <summary>Writes a number at the end of a buffer; returns where it starts.</summary>
    private static int Spell(long digits, bool isNegative, int decimals, Span<byte> buffer)
    {
        var at = buffer.Length;
        var left = decimals;
        do
        {
            if (left == 0 && decimals > 0)
                buffer[--at] = (byte)'.';
            left--;
            buffer[--at] = (byte)('0' + digits % 10);
            digits /= 10;
        }
        while (digits != 0 || left >= 0);

        if (isNegative)
            buffer[--at] = (byte)'-';

        return at;
    }
}
