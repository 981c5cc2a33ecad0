using System.Globalization;
using System.Text;

namespace LambdaKit.Events.Tests.Json;

/// <summary>Texts of tests as bytes.</summary>
internal static class JsonTexts
{
    /// <summary>The text in UTF-8; <c>‹C0 80›</c> stands for these bytes, <c>‹"a"*3›</c> for a repetition.</summary>
    public static byte[] Bytes(string notation)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < notation.Length; i++)
        {
            if (notation[i] != '‹')
            {
                var length = char.IsHighSurrogate(notation[i]) ? 2 : 1;
                bytes.AddRange(Encoding.UTF8.GetBytes(notation.Substring(i, length)));
                i += length - 1;
                continue;
            }

            var end = notation.IndexOf('›', i);
            var inside = notation[(i + 1)..end];
            var star = inside.LastIndexOf('*');
            if (star > 0)
            {
                for (var count = int.Parse(inside[(star + 1)..], CultureInfo.InvariantCulture); count > 0; count--)
                    bytes.AddRange(Encoding.UTF8.GetBytes(inside[..star]));
            }
            else
            {
                bytes.AddRange(Convert.FromHexString(inside.Replace(" ", "", StringComparison.Ordinal)));
            }

            i = end;
        }

        return [.. bytes];
    }

    /// <summary>Bytes as a test's message shows them.</summary>
    public static string Show(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        foreach (var b in bytes)
        {
            if (b is >= 0x20 and < 0x7F)
                text.Append((char)b);
            else
                text.Append('‹').Append(b.ToString("X2", CultureInfo.InvariantCulture)).Append('›');
        }

        return text.ToString();
    }
}
