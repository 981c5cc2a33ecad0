using LambdaKit.Events.ActiveMq;
using LambdaKit.Events.Tests.Corpus;

namespace LambdaKit.Events.Tests.ActiveMq;

public sealed class ActiveMqTests
{
    private static readonly byte[] Messages = Fixture.Read("ActiveMq/Fixtures/messages.json");

    [Fact]
    public void Message_has_every_value()
    {
        var made = ActiveMqEvent.Parse(Messages);
        var message = made.Messages[0];

        Assert.Equal("aws:amq", made.EventSource);
        Assert.Equal("arn:aws:mq:eu-west-1:123456789012:broker:shop:b-9bcfa592-423a-4942-879d-eb284b418fc8", made.EventSourceArn);
        Assert.Equal("ID:b-9bcfa592.mq.eu-west-1.amazonaws.com-37557-1234520418293-4:1:1:1:1", message.MessageId);
        Assert.Equal(ActiveMqMessageType.Text, message.MessageType);
        Assert.Equal("héllo"u8, message.Data!.Value.Span);
        Assert.Equal("shop-1", message.ConnectionId);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1769824800123), message.Timestamp);
        Assert.Equal("orders", message.Destination!.Name);
        Assert.False(message.IsRedelivered);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1769824800124), message.BrokerInTime);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1769824800125), message.BrokerOutTime);
        Assert.Equal("Ada", message.Properties["customer"].GetText());
        Assert.Equal(2, message.Properties["count"].GetInt64());
        Assert.True(message.Properties["none"].IsNull);
    }

    [Fact]
    public void Quirk_50_Message_has_the_properties_of_JMS_and_its_data_as_bytes()
    {
        var messages = ActiveMqEvent.Parse(Messages).Messages;

        Assert.Equal(2, messages[0].DeliveryMode);
        Assert.True(messages[0].IsPersistent);
        Assert.Equal("queue://answers", messages[0].ReplyTo);
        Assert.Equal("order", messages[0].Type);
        Assert.Equal(1769824860123, messages[0].Expiration);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1769824860123), messages[0].ExpiresAt);
        Assert.Equal(4, messages[0].Priority);
        Assert.Equal("order#1", messages[0].CorrelationId);
        Assert.Equal([0, 255], messages[1].Data!.Value.ToArray());
    }

    [Fact]
    public void Message_may_lack_values_and_spell_its_queue_in_small_letters()
    {
        var message = ActiveMqEvent.Parse(Messages).Messages[1];

        Assert.Equal(ActiveMqMessageType.Bytes, message.MessageType);
        Assert.Equal("orders", message.Destination!.Name);
        Assert.Null(message.Destination.PhysicalName);
        Assert.Null(message.ExpiresAt);
        Assert.Null(message.CorrelationId);
        Assert.Equal("""{ "physicalName": "answers" }""", message.ReplyTo);
        Assert.Empty(message.Properties);
        Assert.Null(new ActiveMqMessage { Expiration = long.MaxValue }.ExpiresAt);
    }

    [Fact]
    public void Event_is_written_back_as_the_same_json_and_has_no_unknown_fields()
    {
        JsonDifference.AssertSame(Messages, ActiveMqEvent.Parse(Messages).ToUtf8Json());
        Assert.Empty(CorpusModel.UnknownPaths(ActiveMqEvent.Parse(Messages)));
    }
}
