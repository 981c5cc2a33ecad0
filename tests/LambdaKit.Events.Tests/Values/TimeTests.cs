using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.Values;

public sealed class TimeTests
{
    [Theory]
    [InlineData("2026-01-31T02:00:00Z", "2026-01-31T02:00:00.0000000+00:00")]
    [InlineData("2026-01-31T02:00:00.1Z", "2026-01-31T02:00:00.1000000+00:00")]
    [InlineData("2026-01-31T02:00:00.123456789Z", "2026-01-31T02:00:00.1234567+00:00")]
    [InlineData("2026-01-31T02:00:00+05:30", "2026-01-31T02:00:00.0000000+05:30")]
    [InlineData("2026-01-31T02:00:00-0800", "2026-01-31T02:00:00.0000000-08:00")]
    [InlineData("2026-01-31T02:00:00+01", "2026-01-31T02:00:00.0000000+01:00")]
    [InlineData("2026-01-31T02:00:00", "2026-01-31T02:00:00.0000000+00:00")]
    [InlineData("2026-01-31T02:00Z", "2026-01-31T02:00:00.0000000+00:00")]
    [InlineData("2026-01-31 02:00:00Z", "2026-01-31T02:00:00.0000000+00:00")]
    [InlineData("2026-01-31", "2026-01-31T00:00:00.0000000+00:00")]
    [InlineData("2024-02-29T00:00:00Z", "2024-02-29T00:00:00.0000000+00:00")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999+00:00")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.0000000+00:00")]
    public void Iso_text_is_a_date(string text, string expected)
    {
        var time = Read<IsoTime>($"\"{text}\"");

        Assert.True(time.HasValue);
        Assert.Equal(expected, time.Value.ToString("O"));
        Assert.Equal(text, time.Text);
        Assert.Equal($"\"{text}\"", Write(time));
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"yesterday\"")]
    [InlineData("\"2026-02-29T00:00:00Z\"")]
    [InlineData("\"2026-13-01T00:00:00Z\"")]
    [InlineData("\"2026-00-01T00:00:00Z\"")]
    [InlineData("\"0000-01-01T00:00:00Z\"")]
    [InlineData("\"2026-01-31T24:00:00Z\"")]
    [InlineData("\"2026-01-31T23:60:00Z\"")]
    [InlineData("\"2026-01-31T23:59:60Z\"")]
    [InlineData("\"2026-01-31T02:00:00.Z\"")]
    [InlineData("\"2026-01-31T02:00:00+15:00\"")]
    [InlineData("\"2026-01-31T02:00:00ZZ\"")]
    [InlineData("\"2026-01-31T\"")]
    [InlineData("\"2026-01-3\"")]
    [InlineData("\"0001-01-01T00:00:00+01:00\"")]
    [InlineData("\"9999-12-31T23:59:59-01:00\"")]
    [InlineData("1769817600")]
    [InlineData("{\"a\":[1]}")]
    [InlineData("true")]
    public void Json_that_is_no_date_has_no_value_and_is_kept(string json)
    {
        var time = Read<IsoTime>(json);

        Assert.False(time.HasValue);
        Assert.Equal(default, time.Value);
        Assert.Equal(json, Write(time));
    }

    [Theory]
    [InlineData("1769817600", "2026-01-31T00:00:00.0000000+00:00")]
    [InlineData("1769817600.0", "2026-01-31T00:00:00.0000000+00:00")]
    [InlineData("1769817600.987", "2026-01-31T00:00:00.9870000+00:00")]
    [InlineData("1769817600.00000019", "2026-01-31T00:00:00.0000001+00:00")]
    [InlineData("1.7698176E9", "2026-01-31T00:00:00.0000000+00:00")]
    [InlineData("17698176e+2", "2026-01-31T00:00:00.0000000+00:00")]
    [InlineData("0", "1970-01-01T00:00:00.0000000+00:00")]
    [InlineData("-0", "1970-01-01T00:00:00.0000000+00:00")]
    [InlineData("-1.5", "1969-12-31T23:59:58.5000000+00:00")]
    [InlineData("0.00000000000000000000000000000001", "1970-01-01T00:00:00.0000000+00:00")]
    [InlineData("253402300799", "9999-12-31T23:59:59.0000000+00:00")]
    [InlineData("\"1769817600\"", "2026-01-31T00:00:00.0000000+00:00")]
    public void Seconds_are_exact(string json, string expected)
    {
        var time = Read<EpochSeconds>(json);

        Assert.True(time.HasValue);
        Assert.Equal(expected, time.Value.ToString("O"));
        Assert.Equal(json, Write(time));
    }

    [Theory]
    [InlineData("253402300800")]
    [InlineData("1769817600123456")]
    [InlineData("1e400")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("\"soon\"")]
    [InlineData("\"\"")]
    [InlineData("\"1769817600x\"")]
    [InlineData("\"1e\"")]
    [InlineData("\"-\"")]
    [InlineData("\"1769817600176981760017698176001769817600176981760017698176001769817600\"")]
    [InlineData("[1]")]
    public void Number_that_no_date_can_hold_has_no_value_and_is_kept(string json)
    {
        var time = Read<EpochSeconds>(json);

        Assert.False(time.HasValue);
        Assert.Equal(default, time.Value);
        Assert.Equal(json, Write(time));
    }

    [Fact]
    public void Milliseconds_are_numbers_or_texts()
    {
        var expected = new DateTimeOffset(2026, 1, 31, 0, 0, 0, 123, TimeSpan.Zero);

        Assert.Equal(expected, Read<EpochMilliseconds>("1769817600123").Value);
        Assert.Equal(expected, Read<EpochMillisecondsText>("\"1769817600123\"").Value);
        Assert.Equal(expected, Read<EpochMilliseconds>("\"1769817600123\"").Value);
        Assert.Equal("1769817600123", Write(EpochMilliseconds.From(expected)));
        Assert.Equal("\"1769817600123\"", Write(EpochMillisecondsText.From(expected)));
        Assert.Equal("1769817600123", Write(Read<EpochMillisecondsText>("1769817600123")));
        Assert.Equal("-1", Write(EpochMilliseconds.From(DateTimeOffset.UnixEpoch.AddMilliseconds(-1))));
    }

    [Fact]
    public void Microseconds_in_a_text_are_exact_and_stay_one()
    {
        var expected = DateTimeOffset.UnixEpoch.AddSeconds(1769817600).AddMicroseconds(123456);

        Assert.Equal(expected, Read<EpochMicrosecondsText>("\"1769817600123456\"").Value);
        Assert.Equal("\"1769817600123456\"", Write(Read<EpochMicrosecondsText>("\"1769817600123456\"")));
        Assert.Equal("\"1769817600123456\"", Write(EpochMicrosecondsText.From(expected)));
        Assert.Equal("1769817600123456", Write(Read<EpochMicrosecondsText>("1769817600123456")));
        Assert.False(Read<EpochMicrosecondsText>("\"soon\"").HasValue);
    }

    [Theory]
    [InlineData("2026-01-31T00:00:00Z", "2026-01-31T00:00:00Z", "1769817600")]
    [InlineData("2026-01-31T00:00:00.01Z", "2026-01-31T00:00:00.010Z", "1769817600.01")]
    [InlineData("2026-01-31T01:00:00.0000001+01:00", "2026-01-31T01:00:00.0000001+01:00", "1769817600.0000001")]
    [InlineData("1969-12-31T23:59:59.5Z", "1969-12-31T23:59:59.500Z", "-0.5")]
    public void Date_that_is_given_is_written(string date, string iso, string seconds)
    {
        var value = DateTimeOffset.Parse(date);

        Assert.Equal($"\"{iso}\"", Write(IsoTime.From(value)));
        Assert.Equal(seconds, Write(EpochSeconds.From(value)));
    }

    [Fact]
    public void Any_date_that_is_given_reads_back_as_the_same() =>
        Prop.ForAll<DateTime, int>((date, minutes) =>
        {
            var offset = TimeSpan.FromMinutes(minutes % 840);
            var ticks = Math.Clamp(date.Ticks, TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay);
            var value = new DateTimeOffset(ticks, offset);
            var iso = Read<IsoTime>(Write(IsoTime.From(value)));
            var seconds = Read<EpochSeconds>(Write(EpochSeconds.From(value)));
            return iso.Value.EqualsExact(value) && seconds.Value == value;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Aug  5 09:36:04 2021 GMT", "2021-08-05T09:36:04.0000000+00:00")]
    [InlineData("Dec 31 23:59:59 2120 GMT", "2120-12-31T23:59:59.0000000+00:00")]
    public void Date_of_a_certificate_is_read_and_written(string text, string expected)
    {
        var time = Read<CertificateTime>($"\"{text}\"");

        Assert.Equal(expected, time.Value.ToString("O"));
        Assert.Equal($"\"{text}\"", Write(time));
        Assert.Equal($"\"{text}\"", Write(CertificateTime.From(time.Value)));
    }

    [Theory]
    [InlineData("Aug 32 09:36:04 2021 GMT")]
    [InlineData("Agu  5 09:36:04 2021 GMT")]
    [InlineData("Aug  5 09:36:04 2021 CET")]
    [InlineData("Aug  5 09:36:64 2021 GMT")]
    [InlineData("Feb 29 09:36:04 2021 GMT")]
    [InlineData("Aug  5 09-36-04 2021 GMT")]
    [InlineData("2021-08-05")]
    public void Text_that_is_no_date_of_a_certificate_is_kept(string text)
    {
        var time = Read<CertificateTime>($"\"{text}\"");

        Assert.False(time.HasValue);
        Assert.Equal($"\"{text}\"", Write(time));
    }

    internal static T Read<T>(string json)
        where T : IJsonReadable<T>
    {
        var reader = new JsonReader(Encoding.UTF8.GetBytes(json));
        var value = T.ReadFrom(ref reader);
        reader.ReadEnd();
        return value;
    }

    internal static string Write<T>(T value)
        where T : IJsonReadable<T>
    {
        using var writer = new JsonWriter();
        value.WriteTo(writer);
        return Encoding.UTF8.GetString(writer.WrittenSpan);
    }
}
