namespace LambdaKit.Events.Json;

/// <summary>Keeps a number whose digits may be more than a double has: <see cref="Value"/> is then rounded, and it is still written as it was spelled.</summary>
public readonly struct FloatingNumber : IJsonStorage<FloatingNumber, double>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "0.5";

    /// <summary>So many digits come through a double unchanged, whatever the number.</summary>
    private const int ExactDigits = 15;

    private readonly double _value;
    private readonly byte[]? _spelling;

    private FloatingNumber(double value, byte[]? spelling)
    {
        _value = value;
        _spelling = spelling;
    }

    /// <summary>Whether the number is within the range of double.</summary>
    public bool HasValue => double.IsFinite(_value);

    /// <summary>The number, rounded to the nearest double; 0 when it is beyond the range of double.</summary>
    public double Value => HasValue ? _value : 0;

    /// <summary>A number, written in its shortest spelling.</summary>
    public static FloatingNumber From(double value) => new(value, spelling: null);

    /// <inheritdoc/>
    public static FloatingNumber ReadFrom(ref JsonReader reader)
    {
        var spelling = reader.ReadNumberText();
        var value = JsonNumber.GetDouble(spelling);
        return new(value, IsExact(spelling) ? null : spelling.ToArray());
    }

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (_spelling is not null)
            writer.WriteRaw(_spelling);
        else
            writer.WriteNumber(_value);
    }

    /// <summary>Few digits and no exponent, as numbers are nearly always.</summary>
    private static bool IsExact(ReadOnlySpan<byte> spelling)
    {
        if (spelling.Length > ExactDigits)
            return false;

        foreach (var digit in spelling)
        {
            if ((digit | 0x20) == 'e')
                return false;
        }

        return true;
    }
}
