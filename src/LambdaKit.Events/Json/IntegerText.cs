using LambdaKit.Events.Text;

namespace LambdaKit.Events.Json;

/// <summary>Keeps a whole number that the service writes as a text: <c>"1"</c>.</summary>
public readonly struct IntegerText : IJsonStorage<IntegerText, int>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "\"1\"";

    private readonly KeptJson _kept;

    private IntegerText(KeptJson kept) => _kept = kept;

    /// <summary>Whether the JSON is a whole number from −2³¹ to 2³¹−1, as a text or a number.</summary>
    public bool HasValue => TryGet(out _);

    /// <summary>The number; 0 when there is none.</summary>
    public int Value => TryGet(out var value) ? value : 0;

    /// <summary>A number, written as a text.</summary>
    public static IntegerText From(int value)
    {
        Span<char> text = stackalloc char[11];
        var at = text.Length;
        var rest = Math.Abs((long)value);
        do
        {
            text[--at] = (char)('0' + rest % 10);
            rest /= 10;
        }
        while (rest != 0);

        if (value < 0)
            text[--at] = '-';

        return new(new KeptJson(new string(text[at..])));
    }

    /// <inheritdoc/>
    public static IntegerText ReadFrom(ref JsonReader reader) => new(KeptJson.ReadFrom(ref reader));

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer) => _kept.WriteTo(writer);

    private bool TryGet(out int value)
    {
        value = 0;
        var text = _kept.Text ?? (_kept.Raw is { } raw ? Utf8Text.ToText(raw) : "");
        var first = text.Length > 0 && text[0] == '-' ? 1 : 0;
        if (text.Length == first || text.Length > 11)
            return false;

        long number = 0;
        for (var i = first; i < text.Length; i++)
        {
            var digit = text[i] - '0';
            if (digit is < 0 or > 9)
                return false;

            number = number * 10 + digit;
        }

        number = first == 1 ? -number : number;
        if (number is < int.MinValue or > int.MaxValue)
            return false;

        value = (int)number;
        return true;
    }
}
