namespace LambdaKit.Events.Json;

/// <summary>A whole number that came as a number or as a text: a plain number costs no allocation, anything else is kept as it came.</summary>
internal readonly struct KeptWholeNumber
{
    private readonly KeptJson _kept;
    private readonly long _number;
    private readonly bool _isNumber;

    public KeptWholeNumber(long number)
    {
        _number = number;
        _isNumber = true;
    }

    public KeptWholeNumber(KeptJson kept) => _kept = kept;

    public static KeptWholeNumber OfText(long number) => new(new KeptJson(JsonValue.From(number).GetRawText()));

    public static KeptWholeNumber ReadFrom(ref JsonReader reader)
    {
        if (reader.PeekKind() != JsonKind.Number)
            return new(KeptJson.ReadFrom(ref reader));

        var text = reader.ReadNumberText();
        return TryParse(text, out var number) ? new(number) : new(new KeptJson(text.ToArray()));
    }

    public void WriteTo(JsonWriter writer)
    {
        if (_isNumber)
            writer.WriteNumber(_number);
        else
            _kept.WriteTo(writer);
    }

    public bool TryGet(out long number)
    {
        number = _number;
        return _isNumber || (_kept.Text is { } text && TryParse(Text.Utf8Text.ToBytes(text), out number));
    }

    /// <summary>A number of 64 bits in the spelling that <see cref="JsonWriter.WriteNumber(long)"/> has, too.</summary>
    private static bool TryParse(ReadOnlySpan<byte> text, out long number)
    {
        number = 0;
        var first = !text.IsEmpty && text[0] == '-' ? 1 : 0;
        if (text.Length == first || text.Length - first > 19 || (text[first] == '0' && text.Length > 1))
            return false;

        // Counted down, where there is room for one more.
        for (var i = first; i < text.Length; i++)
        {
            var digit = text[i] - '0';
            if (digit is < 0 or > 9 || number < (long.MinValue + digit) / 10)
                return false;

            number = number * 10 - digit;
        }

        if (first == 0 && number == long.MinValue)
            return false;

        number = first == 1 ? number : -number;
        return true;
    }
}
