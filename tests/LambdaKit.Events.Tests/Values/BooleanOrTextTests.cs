using System.Text;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.Values;

public sealed class BooleanOrTextTests
{
    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"true\"", true)]
    [InlineData("\"False\"", false)]
    public void Boolean_is_read_as_one_or_as_a_text_and_written_back_as_it_was(string json, bool expected)
    {
        var value = Read(json);

        Assert.True(value.HasValue);
        Assert.Equal(expected, value.Value);
        Assert.Equal(json, Write(value));
    }

    [Theory]
    [InlineData("\"yes\"")]
    [InlineData("\"\"")]
    [InlineData("1")]
    [InlineData("[true]")]
    public void Something_else_has_no_value_and_is_written_back_as_it_was(string json)
    {
        var value = Read(json);

        Assert.False(value.HasValue);
        Assert.False(value.Value);
        Assert.Equal(json, Write(value));
    }

    [Fact]
    public void New_boolean_is_written_as_one()
    {
        Assert.Equal("true", Write(BooleanOrText.From(true)));
        Assert.Equal("false", Write(BooleanOrText.From(false)));
    }

    private static BooleanOrText Read(string json)
    {
        var reader = new JsonReader(Encoding.UTF8.GetBytes(json));
        return BooleanOrText.ReadFrom(ref reader);
    }

    private static string Write(BooleanOrText value)
    {
        using var writer = new JsonWriter();
        value.WriteTo(writer);
        return Encoding.UTF8.GetString(writer.WrittenSpan);
    }
}
