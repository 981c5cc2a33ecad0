using LambdaKit.Events.EventBridge;
using LambdaKit.Events.Json;
using LambdaKit.Events.Sqs;
using LambdaKit.Events.Tests.DynamoDb;

namespace LambdaKit.Events.Tests.EventBridge;

public sealed class EventBridgeEventTests
{
    private static readonly byte[] Custom = Fixture.Read("EventBridge/Fixtures/custom.json");

    [Fact]
    public void Envelope_has_every_value()
    {
        var happening = EventBridgeEvent.Parse(Custom);

        Assert.Equal("0", happening.Version);
        Assert.Equal("5b0b1a52-2d0c-4d7f-9a9e-6f1f3a1f0c11", happening.Id);
        Assert.Equal("OrderPlaced", happening.DetailType);
        Assert.Equal("shop.orders", happening.Source);
        Assert.Equal("111122223333", happening.Account);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 0, 0, TimeSpan.Zero), happening.Time);
        Assert.Equal("eu-west-1", happening.Region);
        Assert.Equal(["arn:aws:dynamodb:eu-west-1:111122223333:table/orders", "order/17"], happening.Resources);
        Assert.Equal("january", happening.ReplayName);
        Assert.Equal("o-17", happening.Detail["orderId"].GetString());
        Assert.Equal(JsonKind.Null, happening.Detail["gift"].Kind);
        Assert.Equal("b", happening.Detail["lines"][1]["sku"].GetString());
        Assert.Empty(happening.UnknownFields.Names);
    }

    [Fact]
    public void Detail_is_read_as_a_type_of_yours()
    {
        var order = EventBridgeEvent.Parse("""{"detail":{"pk":"o-17"}}"""u8).Detail.As(OrderJson.Default.Order);

        Assert.Equal("o-17", order!.Id);
    }

    [Fact]
    public void Detail_is_read_as_a_model()
    {
        var happening = EventBridgeEvent.Parse("""{"detail":{"Records":[{"messageId":"m-1"}]}}"""u8);

        Assert.Equal("m-1", happening.GetDetail(SqsEvent.Serializer)!.Records[0].MessageId);
        Assert.Null(new EventBridgeEvent().GetDetail(SqsEvent.Serializer));
    }

    [Fact]
    public void Detail_of_another_shape_is_an_error_without_content()
    {
        var happening = EventBridgeEvent.Parse("""{"detail":{"Records":"secret"}}"""u8);

        var error = Assert.Throws<EventFormatException>(() => happening.GetDetail(SqsEvent.Serializer));

        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("custom")]
    [InlineData("scheduled")]
    [InlineData("scheduler")]
    public void Event_is_written_back_as_the_same_json(string fixture)
    {
        var json = Fixture.Read($"EventBridge/Fixtures/{fixture}.json");

        JsonDifference.AssertSame(json, EventBridgeEvent.Parse(json).ToUtf8Json());
        JsonDifference.AssertSame(json, ScheduledEvent.Parse(json).ToUtf8Json());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"time":null,"detail":null}""")]
    [InlineData("""{"detail":{}}""")]
    public void Missing_and_null_stay_what_they_are(string json)
    {
        var happening = EventBridgeEvent.Parse(json);

        Assert.Null(happening.Time);
        Assert.Empty(happening.Resources);
        Assert.Equal(json, happening.ToJson());
    }

    [Fact]
    public void Quirk_05_missing_time_is_null_and_is_not_written()
    {
        Assert.Null(EventBridgeEvent.Parse("{}"u8).Time);
        Assert.Equal("{}", EventBridgeEvent.Parse("{}"u8).ToJson());
        Assert.Null(ScheduledEvent.Parse("{}"u8).Time);
        Assert.Equal("{}", ScheduledEvent.Parse("{}"u8).ToJson());
    }

    [Fact]
    public void Quirk_06_time_keeps_its_offset_and_its_digits()
    {
        const string json = """{"time":"2026-01-31T02:00:00.123456789+02:00"}""";

        var happening = EventBridgeEvent.Parse(json);

        Assert.Equal(TimeSpan.FromHours(2), happening.Time!.Value.Offset);
        Assert.Equal(1234567, happening.Time.Value.Ticks % TimeSpan.TicksPerSecond);
        Assert.Equal(json, happening.ToJson());
    }

    [Fact]
    public void Quirk_32_detail_type_and_replay_name_are_read_and_written()
    {
        const string json = """{"detail-type":"OrderPlaced","replay-name":"january"}""";

        var happening = EventBridgeEvent.Parse(json);

        Assert.Equal("OrderPlaced", happening.DetailType);
        Assert.Equal("january", happening.ReplayName);
        Assert.Equal(json, happening.ToJson());
    }
}
