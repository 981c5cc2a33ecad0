using System.Text;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Tests.Values;

public sealed class TextOrListTests
{
    [Theory]
    [InlineData("\"a\"", new[] { "a" })]
    [InlineData("[\"a\",\"b\"]", new[] { "a", "b" })]
    [InlineData("[]", new string[0])]
    [InlineData("[\"a\",null,17,{\"b\":1}]", new string[0])]
    [InlineData("17", new string[0])]
    public void Texts_are_read_from_either_shape_and_written_back_in_it(string json, string[] expected)
    {
        var reader = new JsonReader(Encoding.UTF8.GetBytes(json));
        var texts = TextOrList.ReadFrom(ref reader);

        Assert.Equal(expected, texts);
        Assert.Equal(expected.Length, texts.Count);
        Assert.Equal(json, Written(texts));
    }

    [Fact]
    public void Collection_is_written_as_a_list_and_a_text_by_itself()
    {
        TextOrList list = ["a", "b"];
        TextOrList one = "a";

        Assert.Equal("""["a","b"]""", Written(list));
        Assert.Equal("b", list[1]);
        Assert.Equal("\"a\"", Written(one));
        Assert.Equal("[]", Written(default));
        Assert.Empty(default(TextOrList));
    }

    private static string Written(TextOrList texts)
    {
        using var writer = new JsonWriter();
        texts.WriteTo(writer);
        return Encoding.UTF8.GetString(writer.WrittenSpan);
    }
}
