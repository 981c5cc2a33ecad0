using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.Json;

public sealed class JsonWriterTests
{
    /// <summary>Escapes what JSON wants escaped, and nothing else but the characters beyond the basic plane.</summary>
    internal static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Commas_stand_where_they_belong()
    {
        var text = Write(static w =>
        {
            w.WriteStartObject();
            w.WritePreparedName("\"a\":"u8);
            w.WriteStartArray();
            w.WriteEndArray();
            w.WriteName("b");
            w.WriteStartArray();
            w.WriteNumber(1L);
            w.WriteNull();
            w.WriteStartObject();
            w.WriteEndObject();
            w.WriteBoolean(true);
            w.WriteBoolean(false);
            w.WriteString("x");
            w.WriteString(null);
            w.WriteRaw("{\"r\":0}"u8);
            w.WriteBase64([1, 2, 3]);
            w.WriteNumber(1.5m);
            w.WriteNumber(0.5);
            w.WriteStringUtf8("y"u8);
            w.WriteEndArray();
            w.WriteNameUtf8("c\n"u8);
            w.WriteStartObject();
            w.WritePreparedName("\"d\":"u8);
            w.WriteNull();
            w.WriteEndObject();
            w.WriteEndObject();
        });

        Assert.Equal("""{"a":[],"b":[1,null,{},true,false,"x",null,{"r":0},"AQID",1.5,0.5,"y"],"c\n":{"d":null}}""", text);
    }

    [Fact]
    public void A_value_of_another_writer_fits_in()
    {
        using var writer = new JsonWriter(64);
        writer.WriteStartArray();
        for (var i = 0; i < 3; i++)
        {
            writer.BeginValue();
            using var other = new Utf8JsonWriter(writer);
            JsonSerializer.Serialize(other, new Dictionary<string, string> { ["k"] = new('v', 300 * i) });
        }

        writer.WriteNumber(1L);
        writer.WriteEndArray();

        Assert.Equal($$"""[{"k":""},{"k":"{{new string('v', 300)}}"},{"k":"{{new string('v', 600)}}"},1]""", Encoding.UTF8.GetString(writer.WrittenSpan));
        Assert.Throws<ArgumentOutOfRangeException>(() => writer.Advance(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => writer.Advance(1 << 30));
    }

    [Fact]
    public void Every_character_reads_back_the_same()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var written = Write(w => w.WriteString($"{(char)c}"));
            Assert.Equal(char.IsSurrogate((char)c) ? "\uFFFD" : $"{(char)c}", JsonSerializer.Deserialize<string>(written));
        }

        for (var scalar = 0x10000; scalar <= 0x10FFFF; scalar += 61)
        {
            var value = char.ConvertFromUtf32(scalar);
            Assert.Equal($"\"{value}\"", Write(w => w.WriteString(value)));
        }
    }

    [Fact]
    public void Escapes_are_the_shortest_there_are()
    {
        Assert.Equal("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007Fé日😀<>&'+\"", Write(static w => w.WriteString("\"\\/\b\f\n\r\t\0\u001f\u007Fé日😀<>&'+")));
        Assert.Equal("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007Fé日😀<>&'+\"", Write(static w => w.WriteStringUtf8("\"\\/\b\f\n\r\t\0\u001f\u007Fé日😀<>&'+"u8)));
    }

    [Fact]
    public void Strings_of_any_characters_read_back_the_same_but_for_lone_surrogates()
    {
        // Runs of plain characters between others, so that each loop is left and entered at each place.
        var piece = Gen.OneOf(
            Gen.Choose(0, 40).Select(static n => new string('a', n)),
            Gen.Choose(0, 0xFFFF).Select(static c => ((char)c).ToString()),
            Gen.Choose(0x80, 0x7FF).Select(static c => new string((char)c, c % 5)),
            Gen.Choose(0xD700, 0xE0FF).Select(static c => ((char)c).ToString()),
            Gen.Choose(0x10000, 0x10FFFF).Select(static s => char.ConvertFromUtf32(s)),
            Gen.Elements("\"", "\\", "\n", "\0", "\u001f", "\u007f", "é", "日本語", "\uD83D", "\uDE00"));
        var strings = piece.ListOf().Select(static pieces => string.Concat(pieces));

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(20_000),
            Prop.ForAll(Arb.From(strings), static value =>
            {
                var expected = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value));
                var written = WriteBytes(w => w.WriteString(value), 1);
                Assert.Equal(expected, JsonSerializer.Deserialize<string>(written));
                Assert.Equal(Encoding.UTF8.GetString(written), Write(w => w.WriteStringUtf8(Encoding.UTF8.GetBytes(value))));
                var reader = new JsonReader(written);
                Assert.Equal(expected, reader.ReadString());
                reader.ReadEnd();
            }));
    }

    [Fact]
    public void Whole_numbers_read_back_the_same()
    {
        Assert.All(
            [0, 1, -1, 9, 10, 99, 100, 999, 1000, 9999, 10000, 99999, 100000, int.MaxValue, int.MinValue, long.MaxValue, long.MinValue, 999999999999999999],
            static value => Assert.Equal(value.ToString(CultureInfo.InvariantCulture), Write(w => w.WriteNumber(value))));

        var numbers = from high in Gen.Choose(int.MinValue, int.MaxValue)
                      from low in Gen.Choose(int.MinValue, int.MaxValue)
                      from shift in Gen.Choose(0, 63)
                      select ((long)high << 32 | (uint)low) >> shift;
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(10_000),
            Prop.ForAll(Arb.From(numbers), static value =>
            {
                var written = WriteBytes(w => w.WriteNumber(value));
                Assert.Equal(value.ToString(CultureInfo.InvariantCulture), Encoding.UTF8.GetString(written));
                var reader = new JsonReader(written);
                Assert.Equal(value, reader.ReadInt64());
            }));
    }

    [Fact]
    public void Decimals_read_back_the_same_with_their_scale()
    {
        Assert.Equal("0", Write(static w => w.WriteNumber(new decimal(0, 0, 0, isNegative: true, 0))));
        Assert.Equal("0.00", Write(static w => w.WriteNumber(0.00m)));
        Assert.Equal("-1.10", Write(static w => w.WriteNumber(-1.10m)));
        Assert.Equal("79228162514264337593543950335", Write(static w => w.WriteNumber(decimal.MaxValue)));

        var decimals = from low in Gen.Choose(int.MinValue, int.MaxValue)
                       from middle in Gen.Choose(int.MinValue, int.MaxValue)
                       from high in Gen.Choose(int.MinValue, int.MaxValue)
                       from words in Gen.Choose(1, 3)
                       from scale in Gen.Choose(0, 28)
                       from shift in Gen.Choose(0, 31)
                       select new decimal((int)((uint)low >> shift), words > 1 ? middle : 0, words > 2 ? high : 0, (low & 1) == 0, (byte)scale);
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(20_000),
            Prop.ForAll(Arb.From(decimals), static value =>
            {
                var written = WriteBytes(w => w.WriteNumber(value));
                Assert.Equal(value.ToString(CultureInfo.InvariantCulture), Encoding.UTF8.GetString(written));
                var reader = new JsonReader(written);
                Assert.Equal(value.ToString(CultureInfo.InvariantCulture), reader.ReadDecimal().ToString(CultureInfo.InvariantCulture));
            }));
    }

    [Fact]
    public void Doubles_read_back_the_same()
    {
        Assert.Equal("-0", Write(static w => w.WriteNumber(-0.0)));
        Assert.Equal("0.1", Write(static w => w.WriteNumber(0.1)));
        Assert.Equal("123456", Write(static w => w.WriteNumber(123456.0)));
        Assert.Throws<ArgumentException>(() => Write(static w => w.WriteNumber(double.NaN)));
        Assert.Throws<ArgumentException>(() => Write(static w => w.WriteNumber(double.PositiveInfinity)));

        var doubles = from high in Gen.Choose(int.MinValue, int.MaxValue)
                      from low in Gen.Choose(int.MinValue, int.MaxValue)
                      from kind in Gen.Choose(0, 3)
                      let bits = BitConverter.Int64BitsToDouble((long)high << 32 | (uint)low)
                      select kind switch { 0 => bits, 1 => high, 2 => high / 100.0, _ => high * 1e9 + low };
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(20_000),
            Prop.ForAll(Arb.From(doubles.Where(double.IsFinite)), static value =>
            {
                var written = WriteBytes(w => w.WriteNumber(value));
                Assert.Equal(value.ToString("R", CultureInfo.InvariantCulture), Encoding.UTF8.GetString(written));
                var reader = new JsonReader(written);
                Assert.Equal(BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(reader.ReadDouble()));
                Assert.Equal(value, JsonSerializer.Deserialize<double>(written));
            }));
    }

    [Fact]
    public void Bytes_of_each_length_are_written_in_base64()
    {
        var bytes = new byte[5000];
        new Random(7).NextBytes(bytes);

        foreach (var length in Enumerable.Range(0, 100).Append(4095).Append(4096).Append(4097).Append(5000))
            Assert.Equal($"\"{Convert.ToBase64String(bytes, 0, length)}\"", Write(w => w.WriteBase64(bytes.AsSpan(0, length))));
    }

    [Fact]
    public void Headroom_stays_free_in_front_of_the_text()
    {
        using var writer = new JsonWriter(64);
        writer.Reset(300);
        writer.Buffer.AsSpan(0, 300).Fill(7);
        writer.WriteStartArray();
        for (var i = 0; i < 1000; i++)
            writer.WriteString("text");
        writer.WriteEndArray();

        Assert.Equal(1 + 1000 * 7, writer.WrittenCount);
        Assert.Equal(300 + writer.WrittenCount, writer.End);
        Assert.Equal(writer.WrittenSpan, writer.Buffer.AsSpan(300, writer.WrittenCount));
        Assert.Equal(writer.WrittenSpan, writer.WrittenMemory.Span);
        Assert.Equal(300, writer.Buffer.AsSpan(0, 300).Count((byte)7));

        writer.Clear();
        Assert.Equal(0, writer.WrittenCount);
        Assert.Equal(300, writer.End);
        writer.Reset();
        Assert.Equal(0, writer.End);
        writer.WriteNull();
        Assert.Equal("null", Encoding.UTF8.GetString(writer.WrittenSpan));
    }

    [Fact]
    public void A_large_buffer_goes_back_with_the_first_text_that_did_not_need_it()
    {
        const int Large = 2 * 1024 * 1024;
        using var writer = new JsonWriter();
        writer.WriteString(new string('x', Large));
        Assert.Equal(Large + 2, writer.WrittenCount);

        writer.Clear();
        Assert.InRange(writer.Buffer.Length, Large, int.MaxValue);
        writer.WriteString("small");
        writer.Clear();
        Assert.InRange(writer.Buffer.Length, 0, 1024 * 1024);
        writer.WriteString("small");
        Assert.Equal("\"small\"", Encoding.UTF8.GetString(writer.WrittenSpan));
    }

    [Fact]
    public void A_text_grows_from_the_smallest_buffer_without_a_byte_lost()
    {
        var value = string.Concat(Enumerable.Range(0, 400).Select(static i => $"{i} é日😀\"\n"));

        for (var capacity = 0; capacity < 300; capacity += 7)
        {
            var written = WriteBytes(
                w =>
                {
                    w.WriteStartArray();
                    for (var i = 0; i < 20; i++)
                    {
                        w.WriteString(value[..(i * 13)]);
                        w.WriteNumber(long.MinValue);
                        w.WriteStringUtf8(Encoding.UTF8.GetBytes(value[..(i * 11)]));
                        w.WriteNumber(decimal.MinValue);
                        w.WriteNumber(1.5e-300);
                    }

                    w.WriteString(value);
                    w.WriteEndArray();
                },
                capacity);
            using var document = JsonDocument.Parse(written);
            Assert.Equal(101, document.RootElement.GetArrayLength());
            Assert.Equal(value, document.RootElement[100].GetString());
        }
    }

    [Fact]
    public void Writing_into_a_warm_buffer_allocates_nothing()
    {
        using var writer = new JsonWriter(4096);
        WriteOnce(writer);
        WriteOnce(writer);

        var before = GC.GetAllocatedBytesForCurrentThread();
        WriteOnce(writer);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);

        static void WriteOnce(JsonWriter writer)
        {
            writer.Reset(256);
            writer.WriteStartObject();
            writer.WritePreparedName("\"a\":"u8);
            writer.WriteString("text with é and \n");
            writer.WriteName("b");
            writer.WriteNumber(123L);
            writer.WriteName("c");
            writer.WriteNumber(decimal.MaxValue);
            writer.WriteName("d");
            writer.WriteNumber(0.1);
            writer.WriteName("e");
            writer.WriteBase64("bytes"u8);
            writer.WriteName("f");
            writer.WriteBoolean(true);
            writer.WriteEndObject();
        }
    }

    private static string Write(Action<JsonWriter> write) => Encoding.UTF8.GetString(WriteBytes(write));

    private static byte[] WriteBytes(Action<JsonWriter> write, int capacity = 1024)
    {
        using var writer = new JsonWriter(capacity);
        write(writer);
        return writer.WrittenSpan.ToArray();
    }
}
