using System.Text;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.Values;

/// <summary>Values that services write as one kind of JSON in some events and as another in others.</summary>
public sealed class LenientValueTests
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData("1.0", 1)]
    [InlineData("1e2", 100)]
    [InlineData("\"-7\"", -7)]
    [InlineData("\"1.0\"", 1)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("2147483648", null)]
    [InlineData("1.5", null)]
    [InlineData("\"01\"", null)]
    [InlineData("\"\"", null)]
    [InlineData("\"-\"", null)]
    [InlineData("\"1.\"", null)]
    [InlineData("\"1e\"", null)]
    [InlineData("\"1 \"", null)]
    [InlineData("\"NaN\"", null)]
    [InlineData("true", null)]
    [InlineData("{}", null)]
    public void Whole_number_is_a_number_or_a_text(string json, int? expected)
    {
        var number = Read<IntegerOrText>(json);

        Assert.Equal(expected, number.HasValue ? number.Value : null);
        Assert.Equal(json, Write(number));
    }

    [Theory]
    [InlineData("36.0", "36.0")]
    [InlineData("\"36.50\"", "36.50")]
    [InlineData("1E-2", "0.01")]
    [InlineData("1e400", null)]
    [InlineData("\"x\"", null)]
    [InlineData("[1]", null)]
    public void Number_is_a_number_or_a_text(string json, string? expected)
    {
        var number = Read<NumberOrText>(json);

        Assert.Equal(expected, number.HasValue ? number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture) : null);
        Assert.Equal(json, Write(number));
    }

    [Theory]
    [InlineData("1769824800", "2026-01-31T02:00:00.0000000+00:00")]
    [InlineData("1769824800.125", "2026-01-31T02:00:00.1250000+00:00")]
    [InlineData("1.7698248E9", "2026-01-31T02:00:00.0000000+00:00")]
    [InlineData("1769824800125", "2026-01-31T02:00:00.1250000+00:00")]
    [InlineData("1769824800125250", "2026-01-31T02:00:00.1252500+00:00")]
    [InlineData("99999999999", "5138-11-16T09:46:39.0000000+00:00")]
    [InlineData("100000000000", "1973-03-03T09:46:40.0000000+00:00")]
    [InlineData("\"2026-01-31T02:00:00+02:00\"", "2026-01-31T02:00:00.0000000+02:00")]
    [InlineData("\"soon\"", null)]
    [InlineData("1e300", null)]
    [InlineData("{}", null)]
    public void Time_is_a_text_or_a_number_whose_size_tells_its_unit(string json, string? expected)
    {
        var time = Read<IsoOrEpochTime>(json);

        Assert.Equal(expected, time.HasValue ? time.Value.ToString("O") : null);
        Assert.Equal(json, Write(time));
    }

    [Fact]
    public void New_values_are_written_the_usual_way()
    {
        Assert.Equal("17", Write(IntegerOrText.From(17)));
        Assert.Equal("36.50", Write(NumberOrText.From(36.50m)));
        Assert.Equal("\"2026-01-31T02:00:00Z\"", Write(IsoOrEpochTime.From(new DateTimeOffset(2026, 1, 31, 2, 0, 0, TimeSpan.Zero))));
    }

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
