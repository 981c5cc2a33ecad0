using System.Text;

namespace LambdaKit.Events.Json;

/// <summary>Tells where in a text an offset lies, for messages only: it reads the text again from its start.</summary>
internal static class JsonPath
{
    private const int MaxLength = 256;
    private const int MaxHead = 63;
    private const int MaxNameLength = 64;

    /// <summary>The path of the value at an offset, such as <c>$.Records[0].body</c>, and where that value starts.</summary>
    /// <remarks>What lies in front of the offset has been checked before, up to one mistake.</remarks>
    public static string Find(ReadOnlySpan<byte> text, int offset, out int valueStart)
    {
        offset = Math.Min(offset, text.Length);
        valueStart = offset;
        var levels = new List<Level>();
        var i = 0;
        while (i < offset)
        {
            var b = text[i];
            switch (b)
            {
                case (byte)'{' or (byte)'[':
                    levels.Add(new Level { IsObject = b == '{', AwaitsName = b == '{', Start = i });
                    valueStart = offset;
                    i++;
                    break;

                case (byte)'}' or (byte)']':
                    if (levels.Count > 0)
                    {
                        valueStart = levels[^1].Start;
                        levels.RemoveAt(levels.Count - 1);
                    }

                    i++;
                    break;

                case (byte)',':
                    if (levels.Count > 0)
                        levels[^1].MoveOn();
                    valueStart = offset;
                    i++;
                    break;

                case (byte)'"':
                    var end = FindStringEnd(text, i + 1, offset);
                    if (levels.Count > 0 && levels[^1].AwaitsName)
                    {
                        if (end < offset)
                            levels[^1].Name(i + 1, end);
                    }
                    else
                    {
                        valueStart = i;
                    }

                    i = end + 1;
                    break;

                case (byte)':' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t':
                    i++;
                    break;

                default:
                    valueStart = i;
                    while (i < offset && text[i] is not ((byte)',' or (byte)']' or (byte)'}' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
                        i++;
                    break;
            }
        }

        return Compose(text, levels);
    }

    /// <summary>The offset of the closing quote, or where the search ends.</summary>
    private static int FindStringEnd(ReadOnlySpan<byte> text, int i, int end)
    {
        while (i < end && text[i] != '"')
            i += text[i] == '\\' ? 2 : 1;
        return Math.Min(i, end);
    }

    private static string Compose(ReadOnlySpan<byte> text, List<Level> levels)
    {
        var path = new StringBuilder("$");
        foreach (var level in levels)
        {
            if (!level.IsObject)
                path.Append('[').Append(level.Index).Append(']');
            else if (!level.AwaitsName)
                AppendName(path, text[level.NameStart..level.NameEnd]);
        }

        if (path.Length <= MaxLength)
            return path.ToString();

        // The end tells more than the middle.
        var tail = path.ToString(path.Length - (MaxLength - MaxHead - 1), MaxLength - MaxHead - 1);
        path.Length = MaxHead;
        DropHalfPair(path);
        return path.Append('…').Append(char.IsLowSurrogate(tail[0]) ? tail[1..] : tail).ToString();
    }

    private static void AppendName(StringBuilder path, ReadOnlySpan<byte> raw)
    {
        var name = Decode(raw);
        if (IsIdentifier(name))
        {
            path.Append('.').Append(name);
            return;
        }

        path.Append("['");
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (c is '\'' or '\\')
                path.Append('\\').Append(c);
            else if (char.IsControl(c))
                path.Append("\\u").Append(((int)c).ToString("x4"));
            else
                path.Append(c);
        }

        path.Append("']");
    }

    /// <summary>The name, which has been checked, cut when it is long.</summary>
    private static StringBuilder Decode(ReadOnlySpan<byte> raw)
    {
        var name = new StringBuilder();
        var i = 0;
        while (i < raw.Length && name.Length <= MaxNameLength)
        {
            if (raw[i] == '\\')
            {
                name.Append(char.ConvertFromUtf32(JsonEscapes.ReadEscape(raw, ref i)));
            }
            else
            {
                _ = Rune.DecodeFromUtf8(raw[i..], out var rune, out var length);
                name.Append(rune.ToString());
                i += length;
            }
        }

        if (i == raw.Length && name.Length <= MaxNameLength)
            return name;
        name.Length = MaxNameLength;
        DropHalfPair(name);
        return name.Append('…');
    }

    private static void DropHalfPair(StringBuilder text)
    {
        if (char.IsHighSurrogate(text[^1]))
            text.Length--;
    }

    private static bool IsIdentifier(StringBuilder name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (!(char.IsAsciiLetter(name[i]) || name[i] == '_' || (i > 0 && (char.IsAsciiDigit(name[i]) || name[i] == '…'))))
                return false;
        }

        return name.Length > 0;
    }

    /// <summary>An object or array that is open.</summary>
    private sealed class Level
    {
        public required bool IsObject { get; init; }

        public required int Start { get; init; }

        public required bool AwaitsName { get; set; }

        public int NameStart { get; private set; }

        public int NameEnd { get; private set; }

        public int Index { get; private set; }

        public void Name(int start, int end)
        {
            NameStart = start;
            NameEnd = end;
            AwaitsName = false;
        }

        public void MoveOn()
        {
            AwaitsName = IsObject;
            Index++;
        }
    }
}
