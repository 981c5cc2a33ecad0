using System.Text;
using LambdaKit.Events.EventBridge;
using LambdaKit.Events.Sqs;

namespace LambdaKit.Events.Tests.Json;

public sealed class ListTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(1000)]
    public void List_of_any_length_is_read_whatever_its_first_element_lets_expect(int count)
    {
        foreach (var first in new[] { "{}", $$"""{"body":"{{new string('x', 5000)}}"}""" })
        {
            var json = new StringBuilder("{\"Records\":[");
            for (var i = 0; i < count; i++)
                json.Append(i == 0 ? first : $",{{\"messageId\":\"{i}\"}}");
            json.Append("]}");

            var records = SqsEvent.Parse(json.ToString()).Records;

            Assert.Equal(count, records.Count);
            for (var i = 1; i < count; i++)
                Assert.Equal(i.ToString(System.Globalization.CultureInfo.InvariantCulture), records[i].MessageId);
        }
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[\"a\"]")]
    [InlineData("[\"a\",null]")]
    [InlineData("[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\"]")]
    public void List_of_texts_is_written_as_it_came(string json)
    {
        var text = $$"""{"resources":{{json}}}""";

        Assert.Equal(text, EventBridgeEvent.Parse(text).ToJson());
    }
}
