using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LambdaKit.Events.Json;
using LambdaKit.Events.Sqs;
using static LambdaKit.Events.Tests.Values.TimeTests;

namespace LambdaKit.Events.Tests.Values;

public sealed class DeferredTextTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"plain\"", "plain")]
    [InlineData("\"{\\\"a\\\":\\\"b\\\\\\\\c\\\"}\"", "{\"a\":\"b\\\\c\"}")]
    [InlineData("\"\\u0041\\u00e9\\u20ac\\ud83d\\ude00\"", "A\u00e9\u20ac\ud83d\ude00")]
    [InlineData("\"gr\u00fc\u00dfe \ud83d\ude80\"", "gr\u00fc\u00dfe \ud83d\ude80")]
    public void Text_is_what_the_json_says(string json, string expected)
    {
        var text = Read<DeferredText>(json);

        Assert.True(text.HasValue);
        Assert.Equal(expected, Encoding.UTF8.GetString(text.Utf8.Span));
        Assert.Equal(expected, text.Value);
        Assert.Same(text.Value, text.Value);
        Assert.Equal(expected, Encoding.UTF8.GetString(text.Utf8.Span));
        Assert.Equal(expected, Read<DeferredText>(Write(text)).Value);
    }

    [Fact]
    public void Any_text_reads_as_the_string_does_and_is_written_the_same_before_and_after_it_was_asked_for()
    {
        // Pieces of every kind, at every distance from the ends of the blocks in which texts are read.
        string[] pieces = ["a", "0123456789abcdef", "\\n", "\\\"", "\\\\", "\\u0007", "\\u00e9", "\\u20ac", "\\ud83d\\ude00", "\u00e9", "\u20ac", "\ud83d\ude00", " "];
        var random = new Random(4711);
        for (var i = 0; i < 20_000; i++)
        {
            var json = new StringBuilder("\"");
            for (var left = random.Next(0, 24); left > 0; left--)
                json.Append(pieces[random.Next(pieces.Length)]);
            json.Append('"');

            var expected = new JsonReader(Encoding.UTF8.GetBytes(json.ToString())).ReadString();
            var text = Read<DeferredText>(json.ToString());
            var unasked = Write(text);

            Assert.Equal(Encoding.UTF8.GetBytes(expected), text.Utf8.ToArray());
            Assert.Equal(expected, text.Value);
            Assert.Equal(unasked, Write(text));
            Assert.Equal(expected, JsonSerializer.Deserialize<string>(unasked));
        }
    }

    [Theory]
    [InlineData("5")]
    [InlineData("[]")]
    [InlineData("\"open")]
    [InlineData("\"\\ud83d\"")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\u0001\"")]
    public void What_is_no_text_is_refused(string json) => Assert.Throws<EventFormatException>(() => Read<DeferredText>(json));

    [Fact]
    public void Invalid_utf8_is_refused() =>
        Assert.Throws<EventFormatException>(() => new JsonReader([(byte)'"', 0xC3, (byte)'"']).ReadStringBytes());

    [Fact]
    public void Body_of_a_message_is_utf8_as_it_came()
    {
        var body = """{"id":"order-1","note":"grüße"}""";
        var json = $$"""{"Records":[{"body":"{{JavaScriptEncoder.Default.Encode(body)}}"},{"body":null},{}]}""";

        var records = SqsEvent.Parse(json).Records;

        Assert.Equal(body, Encoding.UTF8.GetString(records[0].GetBodyUtf8().Span));
        Assert.Equal(body, records[0].Body);
        Assert.Equal(body, Encoding.UTF8.GetString(records[0].GetBodyUtf8().Span));
        Assert.True(records[1].GetBodyUtf8().IsEmpty);
        Assert.True(records[2].GetBodyUtf8().IsEmpty);
        Assert.Equal(body, Encoding.UTF8.GetString(new SqsMessage { Body = body }.GetBodyUtf8().Span));
    }

    [Fact]
    public void Threads_that_ask_at_the_same_time_get_the_same_text()
    {
        for (var i = 0; i < 200; i++)
        {
            var message = SqsMessage.Parse("""{"body":"a body that is a text"}""");
            var texts = new string?[8];

            Parallel.For(0, texts.Length, at => texts[at] = message.Body);

            Assert.All(texts, text => Assert.Equal("a body that is a text", text));
        }
    }
}
