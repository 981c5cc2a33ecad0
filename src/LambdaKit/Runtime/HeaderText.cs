using System.Text;

namespace LambdaKit.Runtime;

/// <summary>Headers as strings: ASCII, as nearly all are, without <see cref="Encoding"/>, whose first use costs on a cold start.</summary>
internal static unsafe class HeaderText
{
    public static string ToString(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return "";
        var text = new string('\0', bytes.Length);
        fixed (char* characters = text)
        {
            for (var i = 0; i < bytes.Length; i++)
            {
                if (bytes[i] >= 0x80)
                    return Encoding.UTF8.GetString(bytes);
                characters[i] = (char)bytes[i];
            }
        }
        return text;
    }
}
