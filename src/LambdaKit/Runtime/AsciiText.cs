namespace LambdaKit.Runtime;

/// <summary>Short ASCII texts as strings, without <see cref="System.Text.Encoding"/>, whose first use costs on a cold start.</summary>
internal static unsafe class AsciiText
{
    public static string ToString(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return "";
        var text = new string('\0', bytes.Length);
        fixed (char* characters = text)
        {
            for (var i = 0; i < bytes.Length; i++)
                characters[i] = (char)bytes[i];
        }
        return text;
    }
}
