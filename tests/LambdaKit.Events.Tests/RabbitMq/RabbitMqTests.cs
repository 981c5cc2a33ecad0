using LambdaKit.Events.RabbitMq;
using LambdaKit.Events.Tests.Corpus;

namespace LambdaKit.Events.Tests.RabbitMq;

public sealed class RabbitMqTests
{
    private static readonly byte[] Messages = Fixture.Read("RabbitMq/Fixtures/messages.json");

    [Fact]
    public void Message_has_every_value()
    {
        var made = RabbitMqEvent.Parse(Messages);
        var message = made.MessagesByQueue["orders::/"][0];
        var properties = message.BasicProperties!;

        Assert.Equal("aws:rmq", made.EventSource);
        Assert.Equal("arn:aws:mq:eu-west-1:123456789012:broker:shop:b-9bcfa592-423a-4942-879d-eb284b418fc8", made.EventSourceArn);
        Assert.Equal("""{"total":1}"""u8, message.Data!.Value.Span);
        Assert.True(message.IsRedelivered);
        Assert.Equal("application/json", properties.ContentType);
        Assert.Equal("gzip", properties.ContentEncoding);
        Assert.Equal(2, properties.DeliveryMode);
        Assert.Equal(34, properties.Priority);
        Assert.Equal("order#1", properties.CorrelationId);
        Assert.Equal("answers", properties.ReplyTo);
        Assert.Equal(60000, properties.Expiration);
        Assert.Equal("m-1", properties.MessageId);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 14, 0, 5, TimeSpan.Zero), properties.Timestamp);
        Assert.Equal("order", properties.Type);
        Assert.Equal("shop", properties.UserId);
        Assert.Equal("web", properties.AppId);
        Assert.Equal("c-1", properties.ClusterId);
        Assert.Equal(80, properties.BodySize);
    }

    [Fact]
    public void Quirk_51_Headers_are_of_any_kind_and_queues_have_their_virtual_host()
    {
        var made = RabbitMqEvent.Parse(Messages);
        var properties = made.MessagesByQueue["orders::/"][0].BasicProperties!;

        Assert.Equal("Adaé"u8, properties.GetHeaderBytes("customer")!.Value.Span);
        Assert.Equal("Adaé", properties.GetHeaderText("customer"));
        Assert.Equal(2, properties.Headers["count"].GetInt64());
        Assert.Equal("2", properties.GetHeaderText("count"));
        Assert.Null(properties.GetHeaderBytes("count"));
        Assert.Equal("plain", properties.GetHeaderText("text"));
        Assert.Equal(2.5m, properties.Headers["list"][1].GetDecimal());
        Assert.Null(properties.GetHeaderBytes("table"));
        Assert.Null(properties.GetHeaderBytes("odd"));
        Assert.Null(properties.GetHeaderText("none"));
        Assert.Null(properties.GetHeaderText("missing"));
        Assert.Equal([("orders", "/", 1), ("a::b", "shop", 1), ("plain", null, 0)], made.GetQueues().Select(q => (q.Name, q.VirtualHost, q.Messages.Count)));
    }

    [Fact]
    public void Properties_may_all_be_null()
    {
        var properties = RabbitMqEvent.Parse(Messages).GetQueues()[1].Messages[0].BasicProperties!;

        Assert.Empty(properties.Headers);
        Assert.Null(properties.GetHeaderText("customer"));
        Assert.Null(properties.Priority);
        Assert.Null(properties.Expiration);
        Assert.Null(properties.Timestamp);
    }

    [Theory]
    [InlineData("Jan 1, 1970, 12:33:41 AM", 2021)]
    [InlineData("Jan 1, 1970, 12:33:41\u202FPM", 45221)]
    [InlineData("1970-01-01T00:33:41Z", 2021)]
    [InlineData("Jan 32, 1970, 12:33:41 AM", null)]
    [InlineData("later", null)]
    public void Time_of_a_message_is_a_text_in_English(string text, int? seconds)
    {
        var json = $$"""{"timestamp":"{{text}}"}""";

        var properties = RabbitMqBasicProperties.Parse(json);

        Assert.Equal(seconds is null ? null : DateTimeOffset.FromUnixTimeSeconds(seconds.Value), properties.Timestamp);
        Assert.Equal(json, properties.ToJson());
    }

    [Fact]
    public void Time_of_a_message_is_made_in_English() =>
        Assert.Equal(
            """{"timestamp":"Jan 31, 2026, 12:05:09 PM"}""",
            new RabbitMqBasicProperties { Timestamp = new DateTimeOffset(2026, 1, 31, 4, 5, 9, 500, TimeSpan.FromHours(-8)) }.ToJson());

    [Fact]
    public void Event_is_written_back_as_the_same_json_and_has_no_unknown_fields()
    {
        JsonDifference.AssertSame(Messages, RabbitMqEvent.Parse(Messages).ToUtf8Json());
        Assert.Empty(CorpusModel.UnknownPaths(RabbitMqEvent.Parse(Messages)));
    }
}
