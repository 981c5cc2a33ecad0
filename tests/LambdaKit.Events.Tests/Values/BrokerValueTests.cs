using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.Values;

/// <summary>Values as brokers and streams write them: numbers that may be texts, times whose unit only their size tells.</summary>
public sealed class BrokerValueTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-17", -17)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("\"15\"", 15)]
    [InlineData("1e3", 1000)]
    [InlineData("-0", 0)]
    [InlineData("2.0", 2)]
    [InlineData("\"-9223372036854775808\"", long.MinValue)]
    public void Whole_number_is_read_from_a_number_or_a_text_and_written_back(string json, long expected)
    {
        var number = Read<WholeNumber>(json);
        var text = Read<WholeNumberText>(json);

        Assert.True(number.HasValue && text.HasValue);
        Assert.Equal((expected, expected), (number.Value, text.Value));
        Assert.Equal((json, json), (Write(number), Write(text)));
    }

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("99999999999999999999")]
    [InlineData("1.5")]
    [InlineData("\"\"")]
    [InlineData("\"-\"")]
    [InlineData("\"007\"")]
    [InlineData("\"1 \"")]
    [InlineData("\"9223372036854775808\"")]
    [InlineData("true")]
    [InlineData("{\"a\":1}")]
    public void What_is_no_whole_number_has_no_value_and_is_written_back(string json)
    {
        var number = Read<WholeNumber>(json);

        Assert.False(number.HasValue);
        Assert.Equal(0, number.Value);
        Assert.Equal(json, Write(number));
    }

    [Fact]
    public void Whole_numbers_are_made_as_their_service_writes_them() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500),
            Prop.ForAll(ArbMap.Default.ArbFor<long>(), value =>
                Write(WholeNumber.From(value)) == $"{value}" && WholeNumber.From(value).Value == value
                && Write(WholeNumberText.From(value)) == $"\"{value}\"" && Read<WholeNumberText>($"\"{value}\"").Value == value));

    [Theory]
    [InlineData("1769824800", 0)]
    [InlineData("1769824800.987654", 9876540)]
    [InlineData("1769824800123", 1230000)]
    [InlineData("1769824800123456", 1234560)]
    [InlineData("\"1769824800123\"", 1230000)]
    [InlineData("1.769824800123E12", 1230000)]
    public void Unit_of_a_time_is_told_by_its_size(string json, long ticks)
    {
        var time = Read<EpochTime>(json);

        Assert.True(time.HasValue);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1769824800).AddTicks(ticks), time.Value);
        Assert.Equal(json, Write(time));
    }

    [Theory]
    [InlineData("99999999999", 99999999999000)]
    [InlineData("100000000000", 100000000000)]
    [InlineData("99999999999999", 99999999999999)]
    [InlineData("100000000000000", 100000000000)]
    [InlineData("-1", -1000)]
    public void Units_meet_without_a_gap(string json, long milliseconds) =>
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds), Read<EpochTime>(json).Value);

    [Theory]
    [InlineData("100000000000000000")]
    [InlineData("1e99")]
    [InlineData("\"soon\"")]
    [InlineData("[]")]
    public void Time_beyond_all_units_has_no_value_and_is_written_back(string json)
    {
        Assert.False(Read<EpochTime>(json).HasValue);
        Assert.Equal(json, Write(Read<EpochTime>(json)));
    }

    [Fact]
    public void Time_of_any_unit_is_made_in_seconds() =>
        Assert.Equal("1769824800.5", Write(EpochTime.From(DateTimeOffset.FromUnixTimeMilliseconds(1769824800500))));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "0.0000001")]
    [InlineData(-1, "-0.0000001")]
    [InlineData(-10_000_000, "-1")]
    [InlineData(-15_000_000, "-1.5")]
    [InlineData(100_500_000_000, "10050")]
    [InlineData(9_999_999, "0.9999999")]
    [InlineData(2_534_022_143_990_000_001, "253402214399.0000001")]
    public void Time_is_made_without_zeros_that_say_nothing(long ticksSince1970, string json) =>
        Assert.Equal(json, Write(EpochTime.From(DateTimeOffset.UnixEpoch.AddTicks(ticksSince1970))));

    private static T Read<T>(string json)
        where T : IJsonReadable<T>
    {
        var reader = new JsonReader(Encoding.UTF8.GetBytes(json));
        return T.ReadFrom(ref reader);
    }

    private static string Write<T>(T value)
        where T : IJsonReadable<T>
    {
        using var writer = new JsonWriter();
        value.WriteTo(writer);
        return Encoding.UTF8.GetString(writer.WrittenSpan);
    }
}
