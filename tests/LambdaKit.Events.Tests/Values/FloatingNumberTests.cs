using System.Text;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.Values;

public sealed class FloatingNumberTests
{
    [Theory]
    [InlineData("0.5", 0.5)]
    [InlineData("-0.25", -0.25)]
    [InlineData("1920", 1920)]
    [InlineData("0.8999999761581421", 0.8999999761581421)]
    [InlineData("12345678901234567890123", 12345678901234567890123.0)]
    [InlineData("0.123456789012345678", 0.123456789012345678)]
    [InlineData("1.5E-7", 1.5E-7)]
    public void Number_is_read_and_written_back_with_all_its_digits(string json, double expected)
    {
        var number = Read(json);

        Assert.True(number.HasValue);
        Assert.Equal(expected, number.Value);
        JsonDifference.AssertSame(Encoding.UTF8.GetBytes(json), Encoding.UTF8.GetBytes(Write(number)));
    }

    [Fact]
    public void Number_beyond_the_range_has_no_value_and_is_written_back_as_it_was()
    {
        var number = Read("1e400");

        Assert.False(number.HasValue);
        Assert.Equal(0, number.Value);
        Assert.Equal("1e400", Write(number));
    }

    [Theory]
    [InlineData("\"0.5\"")]
    [InlineData("true")]
    [InlineData("[1]")]
    public void Something_else_is_refused(string json) => Assert.Throws<EventFormatException>(() => Read(json));

    [Fact]
    public void New_number_is_written_in_its_shortest_spelling() => Assert.Equal("0.1", Write(FloatingNumber.From(0.1)));

    private static FloatingNumber Read(string json)
    {
        var reader = new JsonReader(Encoding.UTF8.GetBytes(json));
        var number = FloatingNumber.ReadFrom(ref reader);
        reader.ReadEnd();
        return number;
    }

    private static string Write(FloatingNumber number)
    {
        using var writer = new JsonWriter();
        number.WriteTo(writer);
        return Encoding.UTF8.GetString(writer.WrittenSpan);
    }
}
