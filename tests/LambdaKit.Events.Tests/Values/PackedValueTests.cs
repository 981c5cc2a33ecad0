using System.Globalization;
using System.Text;
using LambdaKit.Events.Json;
using static LambdaKit.Events.Tests.Values.TimeTests;

namespace LambdaKit.Events.Tests.Values;

/// <summary>Numbers and dates that are kept without their text are written as they came, and the others, too.</summary>
public sealed class PackedValueTests
{
    [Theory]
    [InlineData("0", true)]
    [InlineData("7", true)]
    [InlineData("-7", true)]
    [InlineData("0.5", true)]
    [InlineData("-0.05", true)]
    [InlineData("1545084650.987", true)]
    [InlineData("1545084650.980", true)]
    [InlineData("1545084650.0", true)]
    [InlineData("72057594037927926", true)]
    [InlineData("72057594037927930", false)]
    [InlineData("7205759403792791", true)]
    [InlineData("0.0000000000000000000000000000001", true)]
    [InlineData("0.00000000000000000000000000000001", false)]
    [InlineData("99999999999999999999", false)]
    [InlineData("-0", false)]
    [InlineData("-0.0", false)]
    [InlineData("1e3", false)]
    [InlineData("1.5E-3", false)]
    public void Number_is_written_as_it_came(string spelling, bool isPacked)
    {
        foreach (var json in new[] { spelling, $"\"{spelling}\"" })
        {
            var reader = new JsonReader(Encoding.UTF8.GetBytes(json));
            var number = KeptNumber.ReadFrom(ref reader);

            using var writer = new JsonWriter();
            number.WriteTo(writer);
            Assert.Equal(json, Encoding.UTF8.GetString(writer.WrittenSpan));
            Assert.Equal(isPacked, number.TryGet(out _, out _));
        }
    }

    [Theory]
    [InlineData("007")]
    [InlineData("00")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1.2.3")]
    [InlineData("+1")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("12 apples")]
    [InlineData("\u0661\u0662")]
    public void Text_that_is_no_number_as_json_spells_it_is_written_as_it_came(string text)
    {
        var number = Read<IntegerText>($"\"{text}\"");

        Assert.Equal($"\"{text}\"", Write(number));
    }

    [Fact]
    public void Any_decimal_number_is_written_as_it_came()
    {
        var random = new Random(17);
        for (var i = 0; i < 20_000; i++)
        {
            var digits = random.NextInt64(long.MinValue / (long)Math.Pow(10, random.Next(0, 19)), long.MaxValue / (long)Math.Pow(10, random.Next(0, 19)));
            var spelling = new decimal(Math.Abs(digits)) / (decimal)Math.Pow(10, random.Next(0, 10));
            var json = (digits < 0 ? -spelling : spelling).ToString(CultureInfo.InvariantCulture);

            Assert.Equal(json, Write(Read<EpochSeconds>(json)));
            Assert.Equal($"\"{json}\"", Write(Read<EpochMillisecondsText>($"\"{json}\"")));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void Integer_that_is_given_is_written_as_a_text(int value)
    {
        var text = IntegerText.From(value);

        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"\"{value}\""), Write(text));
        Assert.Equal(value, text.Value);
        Assert.Equal(value, Read<IntegerText>(Write(text)).Value);
    }

    [Theory]
    [InlineData("007", 7)]
    [InlineData("-01", -1)]
    public void Integer_with_zeros_in_front_counts_and_keeps_them(string text, int expected)
    {
        var number = Read<IntegerText>($"\"{text}\"");

        Assert.True(number.HasValue);
        Assert.Equal(expected, number.Value);
        Assert.Equal($"\"{text}\"", Write(number));
    }

    [Theory]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("1.0")]
    [InlineData("1e1")]
    public void Number_that_is_no_integer_has_no_value(string text) => Assert.False(Read<IntegerText>($"\"{text}\"").HasValue);

    [Theory]
    [InlineData("2026-01-31T02:00:00Z", true)]
    [InlineData("2026-01-31T02:00:00.123Z", true)]
    [InlineData("2026-01-31T02:00:00.000Z", true)]
    [InlineData("0000-00-00T00:00:00Z", true)]
    [InlineData("9999-99-99T99:99:99.999Z", true)]
    [InlineData("2026-01-31T02:00:00.12Z", false)]
    [InlineData("2026-01-31T02:00:00.123z", false)]
    [InlineData("2026-01-31t02:00:00.123Z", false)]
    [InlineData("2026-01-31 02:00:00Z", false)]
    [InlineData("2026-01-31T02:00:0\u0661Z", false)]
    [InlineData("2026-01-31T02:00:00,123Z", false)]
    [InlineData("twenty characters...", false)]
    public void Iso_text_is_written_as_it_came_whether_it_is_a_date_or_not(string text, bool isPacked)
    {
        var time = Read<IsoTime>($"\"{text}\"");

        Assert.Equal(text, time.Text);
        Assert.Equal($"\"{text}\"", Write(time));
        Assert.Equal(isPacked, PackedIsoTime.Pack(Encoding.UTF8.GetBytes(text)) != 0);
    }

    [Fact]
    public void Usual_spellings_cost_no_allocation()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = ReadUsualSpellings();
        var first = GC.GetAllocatedBytesForCurrentThread() - before;

        before = GC.GetAllocatedBytesForCurrentThread();
        var hasAll = ReadUsualSpellings();
        var second = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(hasAll);
        Assert.True(second == 0, $"{first} bytes at first, then {second}");
    }

    private static bool ReadUsualSpellings()
    {
        var seconds = new JsonReader("1545084650.987"u8);
        var milliseconds = new JsonReader("\"1545082649183\""u8);
        var iso = new JsonReader("\"2026-01-31T02:00:00.123Z\""u8);
        var count = new JsonReader("\"1\""u8);
        return EpochSeconds.ReadFrom(ref seconds).HasValue
            && EpochMillisecondsText.ReadFrom(ref milliseconds).HasValue
            && IsoTime.ReadFrom(ref iso).HasValue
            && IntegerText.ReadFrom(ref count).HasValue;
    }
}
