using System.Text;
using LambdaKit.Events.Sns;
using LambdaKit.Events.Tests.Envelopes;

namespace LambdaKit.Events.Tests.Sns;

public sealed class SnsEventTests
{
    private static readonly byte[] Event = Fixture.Read("Sns/Fixtures/event.json");
    private static readonly byte[] Notification = Fixture.Read("Sns/Fixtures/notification.json");

    [Fact]
    public void Record_has_every_value()
    {
        var record = SnsEvent.Parse(Event).Records[0];

        Assert.Equal("aws:sns", record.EventSource);
        Assert.Equal("1.0", record.EventVersion);
        Assert.Equal("arn:aws:sns:eu-west-1:123456789012:orders:0c1f6c2e-5a44-4f0a-8d0e-9b8f1c2d3e4f", record.EventSubscriptionArn);
        var message = record.Sns!;
        Assert.Equal(SnsMessageType.Notification, message.Type);
        Assert.Equal("7d2f6b1c-8f3b-5c1e-9a57-3f1f6b0a1122", message.MessageId);
        Assert.Equal("arn:aws:sns:eu-west-1:123456789012:orders", message.TopicArn);
        Assert.Equal("Order placed", message.Subject);
        Assert.Equal("""{"id":"order-1"}""", message.Message);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 0, 0, TimeSpan.Zero).AddTicks(1_239_000), message.Timestamp);
        Assert.Equal("2", message.SignatureVersion);
        Assert.Equal([0, 1, 2, 255], message.Signature!.Value.ToArray());
        Assert.EndsWith("-1.pem", message.SigningCertUrl);
        Assert.EndsWith("-2.pem", message.SigningCertUrlOfEnvelope);
        Assert.EndsWith("n=1", message.UnsubscribeUrl);
        Assert.EndsWith("n=2", message.UnsubscribeUrlOfEnvelope);
        Assert.Equal("10000000000000004000", message.SequenceNumber);
        Assert.Equal("customer-7", message.MessageGroupId);
        Assert.Equal("dedup-1", message.MessageDeduplicationId);
        Assert.True(message.UnknownFields.IsEmpty);
    }

    [Fact]
    public void Message_attributes_are_typed()
    {
        var attributes = SnsEvent.Parse(Event).Records[0].Sns!.MessageAttributes;

        Assert.Equal("blue", attributes["tenant"].Value);
        Assert.Null(attributes["tenant"].NumberValue);
        Assert.Null(attributes["tenant"].BinaryValue);
        Assert.Empty(attributes["tenant"].ArrayValue);
        Assert.Equal(12.50m, attributes["price"].NumberValue);
        Assert.Equal([0, 1, 2, 255], attributes["thumb"].BinaryValue!.Value.ToArray());
        Assert.Null(attributes["broken"].BinaryValue);
        var tags = attributes["tags"].ArrayValue;
        Assert.Equal(4, tags.Count);
        Assert.Equal("new", tags[0].GetString());
        Assert.Equal(17, tags[1].GetInt64());
        Assert.True(tags[2].GetBoolean());
        Assert.True(tags[3].IsNull);
        Assert.Empty(new SnsMessageAttribute { Type = "String.Array", Value = "[1," }.ArrayValue);
    }

    [Fact]
    public void Envelope_has_every_value()
    {
        var notification = SnsNotification.Parse(Notification);

        Assert.Equal(SnsMessageType.SubscriptionConfirmation, notification.Type);
        Assert.Equal("165545c9-2a5c-472c-8df2-7ff2be2b3b1b", notification.MessageId);
        Assert.Equal("2336412f37example", notification.Token);
        Assert.Equal("arn:aws:sns:eu-west-1:123456789012:orders", notification.TopicArn);
        Assert.Equal("s", notification.Subject);
        Assert.Equal("You have chosen to subscribe.", notification.Message);
        Assert.EndsWith("ConfirmSubscription", notification.SubscribeUrl);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 0, 0, 123, TimeSpan.Zero), notification.Timestamp);
        Assert.Equal("1", notification.SignatureVersion);
        Assert.Equal([0, 1, 2, 255], notification.Signature!.Value.ToArray());
        Assert.EndsWith("-1.pem", notification.SigningCertUrl);
        Assert.EndsWith("-2.pem", notification.SigningCertUrlOfEvent);
        Assert.EndsWith("n=1", notification.UnsubscribeUrl);
        Assert.EndsWith("n=2", notification.UnsubscribeUrlOfEvent);
        Assert.Equal("10000000000000004000", notification.SequenceNumber);
        Assert.Equal("blue", notification.MessageAttributes["tenant"].Value);
        Assert.True(notification.UnknownFields.IsEmpty);
    }

    [Fact]
    public void Message_is_read_as_a_model_or_as_json()
    {
        var message = SnsEvent.Parse(Event).Records[0].Sns!;

        Assert.Equal("""{"id":"order-1"}"""u8, message.GetMessageUtf8().Span);
        Assert.True(new SnsMessage().GetMessageUtf8().IsEmpty);
        Assert.Equal("order-1", message.ReadMessage(ParcelJson.Default.DictionaryStringString)!["id"]);
        Assert.Throws<EventFormatException>(() => new SnsMessage { Message = "plain" }.ReadMessage(SnsNotification.Serializer));
        Assert.Throws<EventFormatException>(() => new SnsMessage().ReadMessage(SnsNotification.Serializer));
        Assert.Equal("inner", new SnsNotification { Message = """{"Subject":"inner"}""" }.ReadMessage(SnsNotification.Serializer).Subject);
    }

    [Fact]
    public void Event_and_envelope_are_written_back_as_the_same_json()
    {
        JsonDifference.AssertSame(Event, SnsEvent.Parse(Event).ToUtf8Json());
        JsonDifference.AssertSame(Notification, SnsNotification.Parse(Notification).ToUtf8Json());
    }

    [Fact]
    public void Quirk_48_Missing_timestamp_is_not_invented()
    {
        const string Json = """{"Records":[{"Sns":{"Message":"x"}}]}""";

        Assert.Null(SnsEvent.Parse(Encoding.UTF8.GetBytes(Json)).Records[0].Sns!.Timestamp);
        JsonDifference.AssertSame(Encoding.UTF8.GetBytes(Json), SnsEvent.Parse(Encoding.UTF8.GetBytes(Json)).ToUtf8Json());
    }
}
