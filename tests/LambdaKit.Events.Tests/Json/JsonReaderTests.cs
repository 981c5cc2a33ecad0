using System.Text;
using System.Text.Json;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.Json;

public sealed class JsonReaderTests
{
    private delegate T Reading<out T>(ref JsonReader reader);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("1.0", 1)]
    [InlineData("1e3", 1000)]
    [InlineData("-12.50e1", -125)]
    [InlineData("0.00e99", 0)]
    [InlineData("2147483647.000", int.MaxValue)]
    public void Whole_numbers_of_32_bits_are_read_in_each_spelling(string text, int expected) =>
        Assert.Equal(expected, Read(text, static (ref JsonReader r) => r.ReadInt32()));

    [Theory]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("999999999999999999", 999999999999999999)]
    [InlineData("1000000000000000000", 1000000000000000000)]
    [InlineData("1e18", 1000000000000000000)]
    [InlineData("9.223372036854775807e18", long.MaxValue)]
    [InlineData("-9.223372036854775808E+18", long.MinValue)]
    [InlineData("922337203685477580700e-2", long.MaxValue)]
    [InlineData("1.00000000000000000000000000000000000", 1)]
    [InlineData("0.00000000000000000000000000000000001e35", 1)]
    [InlineData("0e99999999999999999999", 0)]
    [InlineData("0.0e-99999999999999999999", 0)]
    [InlineData("10000000000000000000000000000e-28", 1)]
    public void Whole_numbers_of_64_bits_are_read_in_each_spelling(string text, long expected) =>
        Assert.Equal(expected, Read(text, static (ref JsonReader r) => r.ReadInt64()));

    [Theory]
    [InlineData("1.5", "a number that is not whole")]
    [InlineData("1e-1", "a number that is not whole")]
    [InlineData("1e-99999999999999999999", "a number that is not whole")]
    [InlineData("9223372036854775808", "a number beyond the range of Int64")]
    [InlineData("-9223372036854775809", "a number beyond the range of Int64")]
    [InlineData("18446744073709551617", "a number beyond the range of Int64")]
    [InlineData("1e19", "a number beyond the range of Int64")]
    [InlineData("1e99999999999999999999", "a number beyond the range of Int64")]
    [InlineData("99999999999999999999999999", "a number beyond the range of Int64")]
    public void Other_numbers_are_no_whole_numbers(string text, string reason)
    {
        Assert.Equal(reason, ReasonOf(text, static (ref JsonReader r) => r.ReadInt64()));
        Assert.Equal(reason, ReasonOf(text, static (ref JsonReader r) => r.ReadInt32()));
    }

    [Theory]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("4294967296")]
    [InlineData("9223372036854775807")]
    public void What_needs_more_than_32_bits_is_beyond_the_range(string text) =>
        Assert.Equal("a number beyond the range of Int32", ReasonOf(text, static (ref JsonReader r) => r.ReadInt32()));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("1.0", "1.0")]
    [InlineData("1.50", "1.50")]
    [InlineData("-0.10", "-0.10")]
    [InlineData("0.000", "0.000")]
    [InlineData("123456789012345678", "123456789012345678")]
    [InlineData("1234567890123456789", "1234567890123456789")]
    [InlineData("12345678901234567890.12345678", "12345678901234567890.12345678")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("1e3", "1000")]
    [InlineData("1.5e1", "15")]
    [InlineData("1.50e1", "15.0")]
    [InlineData("1e-3", "0.001")]
    [InlineData("1e28", "10000000000000000000000000000")]
    [InlineData("0e999", "0")]
    [InlineData("0.00000000000000000000000000000000", "0.0000000000000000000000000000")]
    [InlineData("1.00000000000000000000000000000000", "1.0000000000000000000000000000")]
    [InlineData("80000000000000000000000000000.0e-1", "8000000000000000000000000000")]
    public void A_decimal_keeps_its_digits_and_its_scale(string text, string expected) =>
        Assert.Equal(expected, Read(text, static (ref JsonReader r) => r.ReadDecimal()).ToString());

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("1e29")]
    [InlineData("1e99999999999")]
    [InlineData("1e-29")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("8.0000000000000000000000000001e0")]
    [InlineData("100000000000000000000000000000.1")]
    public void What_decimal_cannot_hold_exactly_is_refused(string text) =>
        Assert.Equal("a number that decimal cannot hold exactly", ReasonOf(text, static (ref JsonReader r) => r.ReadDecimal()));

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("0.1")]
    [InlineData("-1.5e-5")]
    [InlineData("123456789012345")]
    [InlineData("1234567890123456789")]
    [InlineData("1e22")]
    [InlineData("1e23")]
    [InlineData("123456789012345e22")]
    [InlineData("5e-324")]
    [InlineData("2.4703282292062327e-324")]
    [InlineData("1.7976931348623157e308")]
    [InlineData("2.2250738585072011e-308")]
    [InlineData("9007199254740993")]
    [InlineData("1e-400")]
    [InlineData("0.3000000000000000000000000000000000000000000000000000001")]
    public void A_double_is_the_nearest(string text) =>
        Assert.Equal(
            BitConverter.DoubleToInt64Bits(double.Parse(text)),
            BitConverter.DoubleToInt64Bits(Read(text, static (ref JsonReader r) => r.ReadDouble())));

    [Theory]
    [InlineData("1e309")]
    [InlineData("-1e400")]
    [InlineData("1.7976931348623159e308")]
    public void What_would_round_to_infinity_is_refused(string text) =>
        Assert.Equal("a number beyond the range of double", ReasonOf(text, static (ref JsonReader r) => r.ReadDouble()));

    [Theory]
    [InlineData("01")]
    [InlineData("-01")]
    [InlineData("00.5")]
    [InlineData("1.")]
    [InlineData("-")]
    [InlineData("-.5")]
    [InlineData("1e")]
    [InlineData("1.e5")]
    [InlineData("1..2")]
    [InlineData("1.2.3")]
    [InlineData("0x1")]
    public void Every_reading_of_a_number_checks_the_grammar(string text)
    {
        Assert.NotNull(OurJson.Catch(JsonTexts.Bytes(text), static (ref JsonReader r) => r.ReadInt32()));
        Assert.NotNull(OurJson.Catch(JsonTexts.Bytes(text), static (ref JsonReader r) => r.ReadInt64()));
        Assert.NotNull(OurJson.Catch(JsonTexts.Bytes(text), static (ref JsonReader r) => r.ReadDecimal()));
        Assert.NotNull(OurJson.Catch(JsonTexts.Bytes(text), static (ref JsonReader r) => r.ReadDouble()));
        Assert.NotNull(OurJson.Catch(JsonTexts.Bytes(text), static (ref JsonReader r) => r.ReadNumberText()));
    }

    [Fact]
    public void Strings_of_each_length_and_with_a_special_character_at_each_place_are_read()
    {
        string[] specials = ["", "é", "日", "😀", "\n", "\"", "\\", "\u0001"];

        for (var length = 0; length < 70; length++)
        {
            foreach (var special in specials)
            {
                for (var at = 0; at <= (special.Length == 0 ? 0 : length); at++)
                {
                    var expected = new string('a', at) + special + new string('b', length - at);
                    var text = JsonSerializer.SerializeToUtf8Bytes(expected, JsonWriterTests.Relaxed);
                    Assert.Equal(expected, Read(text, static (ref JsonReader r) => r.ReadString()));
                    Assert.Equal(expected, Read(text, static (ref JsonReader r) => Encoding.UTF8.GetString(r.ReadStringUtf8())));
                }
            }
        }
    }

    [Fact]
    public void A_thousand_levels_are_walked_when_they_are_allowed()
    {
        var text = JsonTexts.Bytes("‹[{\"a\":*500›1‹}]*500›");

        Assert.Null(OurJson.Catch(text, static (ref JsonReader r) => r.Skip(), maxDepth: 1000));
        Assert.Equal("nested deeper than 999", OurJson.Catch(text, static (ref JsonReader r) => r.Skip(), maxDepth: 999)?.Reason);
        Assert.Null(OurJson.Catch(text, Walk, maxDepth: 1000));

        static void Walk(ref JsonReader r)
        {
            for (var i = 0; i < 500; i++)
            {
                r.ReadStartArray();
                Assert.True(r.ReadNextElement());
                r.ReadStartObject();
                Assert.True(r.ReadName(out _));
            }

            Assert.Equal(1, r.ReadInt32());
            for (var i = 0; i < 500; i++)
            {
                Assert.False(r.ReadName(out _));
                Assert.False(r.ReadNextElement());
            }
        }
    }

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(700)]
    public void Skipping_remembers_what_is_open_at_each_level(int levels)
    {
        var random = new Random(levels);
        var open = new StringBuilder();
        var close = new StringBuilder();
        for (var i = 0; i < levels; i++)
        {
            var isObject = random.Next(2) == 0;
            open.Append(isObject ? "{\"a\":[],\"b\":" : "[{},");
            close.Insert(0, isObject ? ",\"c\":0}" : ",0]");
        }

        var right = JsonTexts.Bytes($"{open}0{close}");
        var wrong = JsonTexts.Bytes($"{open}0{close}".Replace(",0]", ",0}", StringComparison.Ordinal));

        Assert.Null(OurJson.Catch(right, static (ref JsonReader r) => r.Skip(), maxDepth: levels + 1));
        Assert.NotNull(OurJson.Catch(wrong, static (ref JsonReader r) => r.Skip(), maxDepth: levels + 1));
    }

    [Fact]
    public void A_string_of_six_mebibytes_is_read()
    {
        var expected = string.Concat(Enumerable.Repeat("Lambda λ 😀 \"quoted\"\n ", 300_000))[..(6 * 1024 * 1024)];
        var text = JsonSerializer.SerializeToUtf8Bytes(expected, JsonWriterTests.Relaxed);

        Assert.Equal(expected, Read(text, static (ref JsonReader r) => r.ReadString()));
        Assert.Equal(expected, Read(text, static (ref JsonReader r) => Encoding.UTF8.GetString(r.ReadStringUtf8())));
        Assert.Null(OurJson.Catch(text, static (ref JsonReader r) => r.Skip()));
    }

    [Fact]
    public void Raw_values_come_without_the_white_space_around_them()
    {
        var reader = new JsonReader("""{ "a" :  [1, { } ]  , "b" : "x\n" }"""u8);
        reader.ReadStartObject();
        reader.ReadName(out _);
        Assert.Equal("[1, { } ]", Encoding.UTF8.GetString(reader.ReadRaw()));
        reader.ReadName(out _);
        Assert.Equal("\"x\\n\"", Encoding.UTF8.GetString(reader.ReadRaw()));
        Assert.False(reader.ReadName(out _));
        reader.ReadEnd();
    }

    [Fact]
    public void Kinds_are_told_without_consuming_the_value()
    {
        var reader = new JsonReader("""[ {}, [], "", 1, -1, true, false, null ]"""u8);
        reader.ReadStartArray();
        var kinds = new List<JsonKind>();
        while (reader.ReadNextElement())
        {
            kinds.Add(reader.PeekKind());
            Assert.Equal(kinds[^1], reader.PeekKind());
            reader.Skip();
        }

        Assert.Equal(
            [JsonKind.Object, JsonKind.Array, JsonKind.String, JsonKind.Number, JsonKind.Number, JsonKind.Boolean, JsonKind.Boolean, JsonKind.Null],
            kinds);
        Assert.Equal(JsonKind.End, reader.PeekKind());
    }

    [Fact]
    public void Reading_what_needs_no_new_string_allocates_nothing()
    {
        var text = """{"id":123,"price":12.50,"large":12345678901234567890.5,"ratio":0.25,"name":"Zoë 日本","flag":true,"none":null,"more":[{"a":["\n"]}]}"""u8.ToArray();
        ReadOnce(text);
        ReadOnce(text);

        var before = GC.GetAllocatedBytesForCurrentThread();
        ReadOnce(text);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);

        static void ReadOnce(byte[] text)
        {
            var reader = new JsonReader(text, "Model");
            reader.ReadStartObject();
            reader.ReadName(out _);
            reader.ReadInt32();
            reader.ReadName(out _);
            reader.ReadDecimal();
            reader.ReadName(out _);
            reader.ReadDecimal();
            reader.ReadName(out _);
            reader.ReadDouble();
            reader.ReadName(out _);
            reader.ReadStringUtf8();
            reader.ReadName(out _);
            reader.ReadBoolean();
            reader.ReadName(out _);
            reader.TryReadNull();
            while (reader.ReadName(out _))
                reader.ReadRaw();
            reader.ReadEnd();
        }
    }

    private static T Read<T>(string text, Reading<T> read) => Read(JsonTexts.Bytes(text), read);

    private static T Read<T>(byte[] text, Reading<T> read)
    {
        var reader = new JsonReader(text);
        var value = read(ref reader);
        reader.ReadEnd();
        return value;
    }

    private static string? ReasonOf(string text, OurJson.ReadAction read) => OurJson.Catch(JsonTexts.Bytes(text), read)?.Reason;
}
