namespace LambdaKit.Events.Json;

public ref partial struct JsonReader
{
    /// <summary>Passes over the next value, of any kind.</summary>
    public void Skip()
    {
        switch (PeekByte())
        {
            case (byte)'"':
                _position = ScanWholeString(_position);
                break;
            case (byte)'{' or (byte)'[':
                _position = ScanContainer(_position);
                break;
            default:
                _position = ScanScalar(_position);
                break;
        }
    }

    /// <summary>The end of the object or array that starts at an offset.</summary>
    /// <remarks>The bits remember which of the open ones are objects: the innermost one is the lowest bit; 64 levels stay in a register.</remarks>
    private readonly int ScanContainer(int i)
    {
        var text = _text;
        var room = _maxDepth - _depth;
        var level = 0;
        var objects = 0UL;
        ulong[]? outerObjects = null;

        while (true)
        {
            // 1. In front of a value.
            var b = At(text, i);
            if (b <= ' ')
            {
                i = SkipWhiteSpace(i);
                b = At(text, i);
            }

            if (b == '"')
            {
                i = ScanWholeString(i);
            }
            else if (b is (byte)'{' or (byte)'[')
            {
                if (level >= room)
                    throw TooDeep(i);
                if ((level & 63) == 0 && level != 0)
                    Spill(ref outerObjects, level, objects);
                level++;
                objects = objects << 1 | (b == '{' ? 1UL : 0);
                i = SkipWhiteSpace(i + 1);
                if (At(text, i) != b + 2)
                {
                    if (b == '{')
                        i = ScanName(i);
                    continue;
                }

                i++;
                if (!Close(ref level, ref objects, outerObjects))
                    return i;
            }
            else
            {
                i = ScanScalar(i);
            }

            // 2. Behind a value: ends, until a comma leads to the next value.
            while (true)
            {
                b = At(text, i);
                if (b <= ' ')
                {
                    i = SkipWhiteSpace(i);
                    b = At(text, i);
                }

                var isObject = (objects & 1) != 0;
                if (b == ',')
                {
                    i++;
                    if (isObject)
                        i = ScanName(SkipWhiteSpace(i));
                    break;
                }

                if (b != (isObject ? '}' : ']'))
                    throw ExpectedSeparator(i, isObject ? '}' : ']');
                i++;
                if (!Close(ref level, ref objects, outerObjects))
                    return i;
            }
        }
    }

    /// <summary>The byte at an offset; 0 at the end of the text.</summary>
    private static byte At(ReadOnlySpan<byte> text, int i) => (uint)i < (uint)text.Length ? text[i] : (byte)0;

    /// <summary>Leaves the innermost object or array; false when it was the outermost.</summary>
    private static bool Close(ref int level, ref ulong objects, ulong[]? outerObjects)
    {
        level--;
        objects = (level & 63) == 0 && level != 0 ? outerObjects![level / 64 - 1] : objects >> 1; // not null: each 64 levels spilled
        return level != 0;
    }

    private static void Spill(ref ulong[]? outerObjects, int level, ulong objects)
    {
        var index = level / 64 - 1;
        if (outerObjects is null)
            outerObjects = new ulong[4];
        else if (index == outerObjects.Length)
            Array.Resize(ref outerObjects, index * 2);
        outerObjects[index] = objects;
    }

    /// <summary>The offset behind the name at an offset and its colon.</summary>
    private readonly int ScanName(int i)
    {
        if (At(_text, i) != '"')
            throw Expected(i, "a name");
        i = ScanWholeString(i);
        if (At(_text, i) != ':')
        {
            i = SkipWhiteSpace(i);
            if (At(_text, i) != ':')
                throw Expected(i, "':'");
        }

        return i + 1;
    }

    /// <summary>The offset behind the string whose opening quote is at an offset.</summary>
    private readonly int ScanWholeString(int i)
    {
        var text = _text;
        i = JsonText.FindSpecial(text, i + 1);
        if ((uint)i >= (uint)text.Length || text[i] != '"')
            i = ScanString(i, out _, out _);
        return i + 1;
    }

    /// <summary>The offset behind the number, true, false or null at an offset.</summary>
    private readonly int ScanScalar(int i) => At(_text, i) switch
    {
        (>= (byte)'0' and <= (byte)'9') or (byte)'-' => ScanNumber(i),
        (byte)'t' => ScanTrue(i),
        (byte)'f' => ScanFalse(i),
        (byte)'n' => ScanNull(i),
        _ => throw Expected(i, "a value"),
    };

    private readonly int ScanTrue(int i)
    {
        var text = _text;
        return text.Length - i >= 4 && text[i + 1] == 'r' && text[i + 2] == 'u' && text[i + 3] == 'e' ? i + 4 : throw Misspelled(i, "true");
    }

    private readonly int ScanFalse(int i)
    {
        var text = _text;
        return text.Length - i >= 5 && text[i + 1] == 'a' && text[i + 2] == 'l' && text[i + 3] == 's' && text[i + 4] == 'e'
            ? i + 5
            : throw Misspelled(i, "false");
    }

    private readonly int ScanNull(int i)
    {
        var text = _text;
        return text.Length - i >= 4 && text[i + 1] == 'u' && text[i + 2] == 'l' && text[i + 3] == 'l' ? i + 4 : throw Misspelled(i, "null");
    }
}
