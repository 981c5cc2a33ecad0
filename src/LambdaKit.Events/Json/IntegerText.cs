namespace LambdaKit.Events.Json;

/// <summary>Keeps a whole number that the service writes as a text: <c>"1"</c>.</summary>
public readonly struct IntegerText : IJsonStorage<IntegerText, int>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "\"1\"";

    private readonly KeptNumber _number;

    private IntegerText(KeptNumber number) => _number = number;

    /// <summary>Whether the JSON is a whole number from −2³¹ to 2³¹−1, as a text or a number.</summary>
    public bool HasValue => TryGet(out _);

    /// <summary>The number; 0 when there is none.</summary>
    public int Value => TryGet(out var value) ? value : 0;

    /// <summary>A number, written as a text.</summary>
    public static IntegerText From(int value) => new(KeptNumber.From(value, isText: true));

    /// <inheritdoc/>
    public static IntegerText ReadFrom(ref JsonReader reader) => new(KeptNumber.ReadFrom(ref reader));

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer) => _number.WriteTo(writer);

    private bool TryGet(out int value)
    {
        value = 0;
        if (!_number.TryGet(out var number, out var decimals) && !TryParse(_number.GetSpelling(), out number))
            return false;

        if (decimals > 0 || number is < int.MinValue or > int.MaxValue)
            return false;

        value = (int)number;
        return true;
    }

    /// <summary>A number with zeros in front, which is not packed.</summary>
    private static bool TryParse(ReadOnlySpan<byte> text, out long number)
    {
        number = 0;
        var first = !text.IsEmpty && text[0] == '-' ? 1 : 0;
        if (text.Length == first || text.Length > 11)
            return false;

        for (var i = first; i < text.Length; i++)
        {
            var digit = text[i] - '0';
            if (digit is < 0 or > 9)
                return false;

            number = number * 10 + digit;
        }

        number = first == 1 ? -number : number;
        return true;
    }
}
