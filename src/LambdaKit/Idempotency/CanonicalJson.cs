using System.Buffers;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using LambdaKit.Events;
using LambdaKit.Events.Json;

namespace LambdaKit.Idempotency;

/// <summary>JSON spelled in one way only, so that the same value has the same hash however it arrives: names sorted, of equal names the last, numbers by value, no white space, no needless escapes.</summary>
internal sealed class CanonicalJson
{
    /// <summary>No JSON begins with it, so what is no JSON never has the hash of what is.</summary>
    private const byte NoJson = 0xFF;

    /// <summary>What adds up powers of ten takes its time: a longer one is no number that means anything.</summary>
    private const int MaxExponentDigits = 1000;

    private readonly List<Member> _members = [];
    private byte[] _text = new byte[256];
    private int _length;

    private CanonicalJson()
    {
    }

    /// <summary>The canonical spelling.</summary>
    /// <exception cref="EventFormatException">It is no JSON, or nested deeper than events may be.</exception>
    public static byte[] Of(ReadOnlySpan<byte> utf8Json) => Write(utf8Json).Text.ToArray();

    /// <summary>The SHA-256 of the canonical spelling in lower-case hexadecimal digits; of the bytes themselves when they are no JSON.</summary>
    public static string HashOf(ReadOnlySpan<byte> utf8Json)
    {
        try
        {
            return ToHex(Write(utf8Json).Text);
        }
        catch (EventFormatException)
        {
            var marked = new byte[utf8Json.Length + 1];
            marked[0] = NoJson;
            utf8Json.CopyTo(marked.AsSpan(1));
            return ToHex(marked);
        }
    }

    /// <summary>The hash of a string, as if it were the value of a JSON text.</summary>
    public static string HashOf(string text)
    {
        var json = new CanonicalJson();
        json.PutText(text);
        return ToHex(json.Text);
    }

    /// <summary>The hash of strings, as if they were an array of a JSON text.</summary>
    public static string HashOf(IReadOnlyList<string?> texts)
    {
        var json = new CanonicalJson();
        json.Put((byte)'[');
        for (var i = 0; i < texts.Count; i++)
        {
            if (i > 0)
                json.Put((byte)',');
            if (texts[i] is { } text)
                json.PutText(text);
            else
                json.Put("null"u8);
        }

        json.Put((byte)']');
        return ToHex(json.Text);
    }

    private static ReadOnlySpan<byte> HexDigits => "0123456789abcdef"u8;

    private ReadOnlySpan<byte> Text => _text.AsSpan(0, _length);

    private static CanonicalJson Write(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new JsonReader(utf8Json);
        var json = new CanonicalJson();
        json.PutValue(ref reader);
        reader.ReadEnd();
        return json;
    }

    private static string ToHex(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        Span<char> hex = stackalloc char[2 * hash.Length];
        for (var i = 0; i < hash.Length; i++)
        {
            hex[2 * i] = (char)HexDigits[hash[i] >> 4];
            hex[2 * i + 1] = (char)HexDigits[hash[i] & 15];
        }

        return new(hex);
    }

    private void PutValue(ref JsonReader reader)
    {
        switch (reader.PeekKind())
        {
            case JsonKind.Object:
                PutObject(ref reader);
                break;
            case JsonKind.Array:
                PutArray(ref reader);
                break;
            case JsonKind.String:
                PutString(reader.ReadStringUtf8());
                break;
            case JsonKind.Number:
                PutNumber(reader.ReadNumberText());
                break;
            default:
                Put(reader.ReadRaw()); // true, false and null have one spelling; the end of the text is the reader's error.
                break;
        }
    }

    private void PutArray(ref JsonReader reader)
    {
        Put((byte)'[');
        reader.ReadStartArray();
        var isFirst = true;
        while (reader.ReadNextElement())
        {
            if (!isFirst)
                Put((byte)',');
            isFirst = false;
            PutValue(ref reader);
        }

        Put((byte)']');
    }

    /// <summary>Writes the members one behind the other as they come, and sorts them when all are there, should they need it.</summary>
    private void PutObject(ref JsonReader reader)
    {
        Put((byte)'{');
        var start = _length;
        var firstMember = _members.Count;
        reader.ReadStartObject();
        while (reader.ReadName(out var name))
        {
            var begin = _length;
            PutString(name);
            var endOfName = _length;
            Put((byte)':');
            PutValue(ref reader);
            _members.Add(new(begin, endOfName, _length, _members.Count));
            Put((byte)',');
        }

        var count = _members.Count - firstMember;
        if (count > 0)
        {
            if (!IsSorted(firstMember))
                Sort(firstMember, start);
            _length--; // the last comma
            _members.RemoveRange(firstMember, count);
        }

        Put((byte)'}');
    }

    private bool IsSorted(int firstMember)
    {
        for (var i = firstMember + 1; i < _members.Count; i++)
        {
            if (NameOf(_members[i - 1]).SequenceCompareTo(NameOf(_members[i])) >= 0)
                return false;
        }

        return true;
    }

    private void Sort(int firstMember, int start)
    {
        // The order of arrival breaks ties: of equal names the last one counts, as it does for readers of events.
        _members.Sort(firstMember, _members.Count - firstMember, Comparer<Member>.Create((x, y) =>
        {
            var order = NameOf(x).SequenceCompareTo(NameOf(y));
            return order != 0 ? order : x.Index.CompareTo(y.Index);
        }));

        var sorted = ArrayPool<byte>.Shared.Rent(_length - start);
        var length = 0;
        for (var i = firstMember; i < _members.Count; i++)
        {
            var member = _members[i];
            if (i + 1 < _members.Count && NameOf(member).SequenceEqual(NameOf(_members[i + 1])))
                continue;

            var text = _text.AsSpan(member.Begin, member.End - member.Begin + 1); // with its comma
            text.CopyTo(sorted.AsSpan(length));
            length += text.Length;
        }

        sorted.AsSpan(0, length).CopyTo(_text.AsSpan(start));
        _length = start + length;
        ArrayPool<byte>.Shared.Return(sorted);
    }

    private ReadOnlySpan<byte> NameOf(Member member) => _text.AsSpan(member.Begin, member.EndOfName - member.Begin);

    /// <summary>A number as its digits without zeros at either end, and a power of ten where there is one: 100, 1e2 and 1.00E+2 are 1e2, −0 is 0.</summary>
    private void PutNumber(ReadOnlySpan<byte> number)
    {
        var isNegative = number[0] == '-';
        if (isNegative)
            number = number[1..];

        var endOfDigits = number.IndexOfAny((byte)'e', (byte)'E');
        var digits = endOfDigits < 0 ? number : number[..endOfDigits];
        var point = digits.IndexOf((byte)'.');
        var significant = digits.TrimStart("0."u8);
        if (significant.IsEmpty)
        {
            Put((byte)'0');
            return;
        }

        // The power of the last digit that is written: what stands behind the point takes away from it, zeros at the end that go add to it.
        long power = point < 0 ? 0 : point + 1 - digits.Length;
        var dropped = 0;
        while (significant[^1] is (byte)'0' or (byte)'.')
        {
            dropped += significant[^1] == '0' ? 1 : 0;
            significant = significant[..^1];
        }

        power += dropped;
        if (isNegative)
            Put((byte)'-');
        foreach (var digit in significant)
        {
            if (digit != '.')
                Put(digit);
        }

        PutPower(power, endOfDigits < 0 ? default : number[(endOfDigits + 1)..]);
    }

    private void PutPower(long power, ReadOnlySpan<byte> exponent)
    {
        const int SafeDigits = 17;
        if (exponent.Length <= SafeDigits)
        {
            var isNegative = exponent is [(byte)'-', ..];
            var value = 0L;
            foreach (var digit in exponent)
                value = digit is (byte)'-' or (byte)'+' ? value : value * 10 + (digit - '0');
            power += isNegative ? -value : value;
            if (power != 0)
            {
                Put((byte)'e');
                Span<byte> text = stackalloc byte[20];
                _ = power.TryFormat(text, out var written);
                Put(text[..written]);
            }

            return;
        }

        if (exponent.Length > MaxExponentDigits)
            throw new EventFormatException(null, "$", 0, "a number with an endless exponent");

        // Nobody's number, but a hash tells it from others all the same.
        var total = BigInteger.Parse(Encoding.ASCII.GetString(exponent)) + power;
        if (!total.IsZero)
            Put(Encoding.ASCII.GetBytes("e" + total));
    }

    private void PutText(string text)
    {
        var utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        PutString(utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, utf8)));
        ArrayPool<byte>.Shared.Return(utf8);
    }

    /// <summary>A string with the escapes that JSON demands, each in one spelling.</summary>
    private void PutString(ReadOnlySpan<byte> utf8)
    {
        Put((byte)'"');
        while (!utf8.IsEmpty)
        {
            var plain = 0;
            while (plain < utf8.Length && utf8[plain] >= 0x20 && utf8[plain] is not ((byte)'"' or (byte)'\\'))
                plain++;
            Put(utf8[..plain]);
            if (plain == utf8.Length)
                break;

            var special = utf8[plain];
            if (special < 0x20)
                Put([(byte)'\\', (byte)'u', (byte)'0', (byte)'0', (byte)('0' + (special >> 4)), HexDigits[special & 15]]);
            else
                Put([(byte)'\\', special]);
            utf8 = utf8[(plain + 1)..];
        }

        Put((byte)'"');
    }

    private void Put(byte b)
    {
        if (_length == _text.Length)
            Array.Resize(ref _text, 2 * _length);
        _text[_length++] = b;
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        if (_text.Length - _length < bytes.Length)
            Array.Resize(ref _text, Math.Max(2 * _text.Length, _length + bytes.Length));
        bytes.CopyTo(_text.AsSpan(_length));
        _length += bytes.Length;
    }

    /// <summary>A member of the object that is being written: where its name and its value are in the text.</summary>
    private readonly record struct Member(int Begin, int EndOfName, int End, int Index);
}
