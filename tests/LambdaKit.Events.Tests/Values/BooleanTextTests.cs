using System.Text;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.Values;

public sealed class BooleanTextTests
{
    [Theory]
    [InlineData("\"true\"", true)]
    [InlineData("\"False\"", false)]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"yes\"", null)]
    [InlineData("1", null)]
    public void Truth_value_is_read_from_a_text_and_kept_as_it_was(string json, bool? expected)
    {
        var reader = new JsonReader(Encoding.UTF8.GetBytes(json));
        var text = BooleanText.ReadFrom(ref reader);
        using var writer = new JsonWriter();
        text.WriteTo(writer);

        Assert.Equal(expected, text.HasValue ? text.Value : null);
        Assert.Equal(json, Encoding.UTF8.GetString(writer.WrittenSpan));
    }

    [Fact]
    public void New_value_is_written_as_a_text()
    {
        using var writer = new JsonWriter();
        BooleanText.From(true).WriteTo(writer);

        Assert.Equal("\"true\""u8, writer.WrittenSpan);
        Assert.False(BooleanText.From(false).Value);
    }
}
