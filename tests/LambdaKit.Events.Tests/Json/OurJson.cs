using System.Globalization;
using System.Text;
using System.Text.Json;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.Json;

/// <summary>The verdict of <see cref="JsonReader"/>, and its values compared with those of System.Text.Json.</summary>
internal static class OurJson
{
    /// <summary>Why the text is refused; null when it is accepted. Reading, skipping and taking it raw must agree.</summary>
    public static EventFormatException? Refusal(byte[] text)
    {
        var skipping = Catch(text, static (ref JsonReader reader) => reader.Skip());
        var reading = Catch(text, static (ref JsonReader reader) => ReadAll(ref reader));
        var raw = Catch(text, static (ref JsonReader reader) => _ = reader.ReadRaw());

        Assert.Equal(skipping?.ByteOffset, reading?.ByteOffset);
        Assert.Equal(skipping?.Reason, reading?.Reason);
        Assert.Equal(skipping?.Path, reading?.Path);
        Assert.Equal(skipping?.Message, raw?.Message);
        if (skipping is not null)
            Assert.InRange(skipping.ByteOffset, 0, text.Length);
        return skipping;
    }

    public static EventFormatException? Catch(byte[] text, ReadAction read, string? source = null, int maxDepth = JsonReader.DefaultMaxDepth)
    {
        // What lies behind the text would be a valid end of every string and every container.
        var surrounded = new byte[text.Length + 64];
        surrounded.AsSpan().Fill((byte)'"');
        text.CopyTo(surrounded, 32);
        var reader = new JsonReader(surrounded.AsSpan(32, text.Length), source, maxDepth);
        try
        {
            read(ref reader);
            reader.ReadEnd();
            return null;
        }
        catch (EventFormatException e)
        {
            return e;
        }
    }

    /// <summary>Reads the next value as what it is.</summary>
    public static void ReadAll(ref JsonReader reader)
    {
        switch (reader.PeekKind())
        {
            case JsonKind.Object:
                reader.ReadStartObject();
                while (reader.ReadName(out _))
                    ReadAll(ref reader);
                break;
            case JsonKind.Array:
                reader.ReadStartArray();
                while (reader.ReadNextElement())
                    ReadAll(ref reader);
                break;
            case JsonKind.String:
                _ = reader.ReadString();
                break;
            case JsonKind.Number:
                _ = reader.ReadNumberText();
                break;
            case JsonKind.Boolean:
                _ = reader.ReadBoolean();
                break;
            case JsonKind.Null:
                Assert.True(reader.TryReadNull());
                break;
            default:
                reader.Skip();
                break;
        }
    }

    /// <summary>Reads the next value and checks that it is this one.</summary>
    public static void Compare(ref JsonReader reader, JsonElement expected)
    {
        var ahead = reader;
        Assert.Equal(expected.GetRawText(), Encoding.UTF8.GetString(ahead.ReadRaw()));

        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                reader.ReadStartObject();
                foreach (var member in expected.EnumerateObject())
                {
                    Assert.True(reader.ReadName(out var name));
                    Assert.Equal(member.Name, Encoding.UTF8.GetString(name));
                    Compare(ref reader, member.Value);
                }

                Assert.False(reader.ReadName(out _));
                break;
            case JsonValueKind.Array:
                reader.ReadStartArray();
                foreach (var item in expected.EnumerateArray())
                {
                    Assert.True(reader.ReadNextElement());
                    Compare(ref reader, item);
                }

                Assert.False(reader.ReadNextElement());
                break;
            case JsonValueKind.String:
                ahead = reader;
                Assert.Equal(expected.GetString(), Encoding.UTF8.GetString(ahead.ReadStringUtf8()));
                var again = reader;
                Assert.Equal(expected.GetString(), Encoding.UTF8.GetString(again.ReadStringBytes()));
                again = reader;
                Assert.Equal(expected.GetString(), again.ReadRecurringString());
                Assert.Equal(expected.GetString(), reader.ReadString());
                Assert.Equal(reader.Position, again.Position);
                break;
            case JsonValueKind.Number:
                CompareNumbers(reader, expected);
                Assert.Equal(expected.GetRawText(), Encoding.UTF8.GetString(reader.ReadNumberText()));
                break;
            case JsonValueKind.Null:
                Assert.True(reader.TryReadNull());
                break;
            default:
                Assert.False(reader.TryReadNull());
                Assert.Equal(expected.GetBoolean(), reader.ReadBoolean());
                break;
        }

        Assert.Equal(ahead.Position, reader.Position);
    }

    private static void CompareNumbers(JsonReader reader, JsonElement expected)
    {
        if (expected.TryGetInt64(out var whole))
        {
            var ahead = reader;
            Assert.Equal(whole, ahead.ReadInt64());
        }

        if (expected.TryGetInt32(out var small))
        {
            var ahead = reader;
            Assert.Equal(small, ahead.ReadInt32());
        }

        var atDouble = reader;
        var number = expected.GetDouble();
        if (double.IsFinite(number))
            Assert.Equal(BitConverter.DoubleToInt64Bits(number), BitConverter.DoubleToInt64Bits(atDouble.ReadDouble()));

        // What decimal can't hold exactly, System.Text.Json rounds, and we refuse.
        var atDecimal = reader;
        var isInRange = expected.TryGetDecimal(out var rounded);
        try
        {
            var exact = atDecimal.ReadDecimal();
            Assert.True(isInRange);
            Assert.Equal(rounded, exact);
        }
        catch (EventFormatException e)
        {
            Assert.Equal("a number that decimal cannot hold exactly", e.Reason);
            Assert.False(isInRange && ExactNumber.Parse(expected.GetRawText()) == ExactNumber.Parse(rounded.ToString(CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>What a test does with a reader.</summary>
    internal delegate void ReadAction(ref JsonReader reader);
}
