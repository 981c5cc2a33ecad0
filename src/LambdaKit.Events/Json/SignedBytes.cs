namespace LambdaKit.Events.Json;

/// <summary>Bytes as Java writes them into JSON: an array of numbers from −128 to 127.</summary>
internal static class SignedBytes
{
    /// <summary>The bytes of an array; numbers up to 255 are taken as well. Null when it is none of bytes; the reader then stands somewhere in the value.</summary>
    public static byte[]? TryRead(ref JsonReader reader)
    {
        if (reader.PeekKind() != JsonKind.Array)
            return null;

        var bytes = new byte[16];
        var count = 0;
        reader.ReadStartArray();
        while (reader.ReadNextElement())
        {
            if (reader.PeekKind() != JsonKind.Number || !TryParse(reader.ReadNumberText(), out var value))
                return null;

            if (count == bytes.Length)
                Array.Resize(ref bytes, count * 2);

            bytes[count++] = value;
        }

        Array.Resize(ref bytes, count);
        return bytes;
    }

    public static void Write(JsonWriter writer, ReadOnlySpan<byte> bytes)
    {
        writer.WriteStartArray();
        foreach (var value in bytes)
            writer.WriteNumber((long)unchecked((sbyte)value));
        writer.WriteEndArray();
    }

    private static bool TryParse(ReadOnlySpan<byte> text, out byte value)
    {
        value = 0;
        var first = text[0] == '-' ? 1 : 0;
        if (text.Length - first > 3)
            return false;

        var number = 0;
        for (var i = first; i < text.Length; i++)
        {
            var digit = text[i] - '0';
            if (digit is < 0 or > 9)
                return false;

            number = number * 10 + digit;
        }

        value = unchecked((byte)(first == 1 ? -number : number));
        return number <= (first == 1 ? 128 : 255);
    }
}
